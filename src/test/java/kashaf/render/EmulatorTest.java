package kashaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmulatorTest {

  @ParameterizedTest
  @CsvSource({
    "TERM_PROGRAM, Apple_Terminal, ISOLATE",
    "TERM_PROGRAM, mintty, ISOLATE",
    "TERM_PROGRAM, vscode, NONE",
    "TERM_PROGRAM, iTerm.app, NONE",
    "TERM_PROGRAM, WezTerm, NONE",
    "VTE_VERSION, 7600, ISOLATE",
    "VTE_VERSION, 5800, ISOLATE",
    "VTE_VERSION, 10200, ISOLATE",
    "VTE_VERSION, 5602, NONE", // bidi came with 0.58
    "VTE_VERSION, x, NONE",
    "KONSOLE_VERSION, 220401, ISOLATE",
    "MLTERM, 3.9.3, ISOLATE",
    "TERM, mlterm-256color, ISOLATE",
    "TERM, xterm-kitty, NONE",
    "TERM, xterm-256color, NONE",
    "TERM, linux, NONE",
    "TERM, dumb, NONE",
    "INSIDE_EMACS, '29.1,comint', NONE",
    "WT_SESSION, 4711, NONE",
    "ALACRITTY_LOG, /tmp/a, NONE"
  })
  void knowsWhoOrdersRightToLeftText(String variable, String value, Bidi expected) {
    assertThat(Emulator.of(Map.of(variable, value)).bidi()).isEqualTo(expected);
    assertThat(Emulator.of(Map.of(variable, value, "TMUX", "/tmp/tmux")).bidi()).isEqualTo(Bidi.NONE);
  }

  /** A window opened from a shell in another inherits the variables of that other. */
  @Test
  void doesNotTrustWhatMayBeInherited() {
    assertThat(Emulator.of(Map.of("VTE_VERSION", "7600", "XTERM_VERSION", "XTerm(379)")).name()).isEqualTo("xterm");
    assertThat(Emulator.of(Map.of("VTE_VERSION", "7600", "KITTY_WINDOW_ID", "1")).bidi()).isEqualTo(Bidi.NONE);
    assertThat(Emulator.of(Map.of("VTE_VERSION", "7600", "TERM", "screen")).name()).isEqualTo("a multiplexer");
  }

  @Test
  void saysHowItKnows() {
    assertThat(Emulator.of(Map.of("TERM", "xterm-256color", "VTE_VERSION", "7600")))
        .isEqualTo(new Emulator("VTE (GNOME Terminal and others)", "VTE_VERSION=7600", Bidi.ISOLATE));
    assertThat(Emulator.of(Map.of("TERM", "vt220"))).isEqualTo(new Emulator("", "", Bidi.NONE));
    assertThat(Terminal.of(Map.of("MLTERM", "3.9"), "24 80").cramped()).isTrue();
    assertThat(Terminal.of(Map.of("VTE_VERSION", "7600"), "24 80").cramped()).isFalse();
  }
}
