package kashaf.cli;

import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** What an option stands at: its default, until the command line or the configuration says otherwise. */
final class Setting<T> implements IGetter, ISetter {
  private Object value;

  Setting(T value) {
    this.value = value;
  }

  /** What it stands at; null where there is no default and nobody said anything. */
  @SuppressWarnings("unchecked")
  T value() {
    return (T) value;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <X> X get() {
    return (X) value;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <X> X set(X other) {
    Object before = value;
    value = other;
    return (X) before;
  }
}
