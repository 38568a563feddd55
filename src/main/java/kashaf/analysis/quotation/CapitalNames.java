package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kashaf.analysis.quotation.Mention.Sort;
import kashaf.language.Word;
import kashaf.language.WordClass;

/**
 * The people and bodies of a document under their longest names: Kesh is Marta Kesh when that name stands anywhere in
 * it, and the mayor is the one of whom the text said so before.
 */
final class CapitalNames {
  private static final int MOST = 200;
  private static final int NEAR = 150;

  private final FullNames full;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Entity> byLast = new HashMap<>();

  CapitalNames(List<Passage> passages) {
    full = new FullNames(passages);
  }

  /** Somebody or some body. */
  private static final class Entity {
    List<String> words = List.of();
    final List<String> titles = new ArrayList<>();
    String name = "";
    char gender = '-';
    char number = 's';
    boolean person;
  }

  /** Who a mention names. */
  Speaker resolve(Mention mention) {
    Entity entity = mention.sort() == Sort.PERSON ? person(mention) : other(mention);
    String resolution = switch (mention.sort()) {
      case PERSON, ORGANISATION -> "explicit";
      case NOMINAL -> entity.person ? "nominal" : "explicit";
      default -> "unnamed";
    };
    return new Speaker(entity.name, resolution, entity.gender, entity.number);
  }

  private Entity person(Mention mention) {
    List<String> words = Wording.keys(mention.passage(), mention.nameFrom(), mention.nameTo());
    Entity entity = linked(words);
    if (entity == null) {
      entity = new Entity();
      entity.person = true;
      entity.words = words;
      entity.name = Wording.written(mention.passage(), mention.nameFrom(), mention.nameTo());
      lengthen(entity);
    }
    latest(entity);
    titles(entity, mention.passage(), mention.from(), mention.nameTo());
    entity.gender = entity.gender == '-' ? gender(entity, mention.passage().grammar()) : entity.gender;
    boolean several = entity.words.size() == 1 && mention.passage().sentenceStart(mention.from())
        && CapitalPhrases.plural(entity.words, mention.passage().grammar());
    entity.number = mention.number() == 'p' || several ? 'p' : entity.number;
    return entity;
  }

  private void latest(Entity entity) {
    entities.remove(entity);
    entities.add(entity);
    byName.put(entity.name, entity);
    byLast.put(entity.words.get(entity.words.size() - 1), entity);
    if (entities.size() > MOST) {
      entities.remove(0);
    }
  }

  private Entity linked(List<String> words) {
    String last = words.get(words.size() - 1);
    for (int i = entities.size() - 1; i >= 0; i--) {
      Entity entity = entities.get(i);
      boolean first = words.size() == 1 && entity.person && entity.words.get(0).equals(last);
      boolean ends = entity.person && entity.words.get(entity.words.size() - 1).equals(last)
          && (words.size() == 1 || entity.words.size() == 1 || entity.words.get(0).equals(words.get(0)));
      if (first || ends) {
        return entity;
      }
    }
    return null;
  }

  /** Takes the first full form in the document of a name of one word, and what stands before and behind it. */
  private void lengthen(Entity entity) {
    FullNames.Place best = full.longer(entity.words);
    if (best == null) {
      return;
    }
    if (entity.words.size() == 1) {
      entity.words = Wording.keys(best.passage(), best.from(), best.to());
      entity.name = Wording.written(best.passage(), best.from(), best.to());
    }
    titles(entity, best.passage(), Math.max(0, best.from() - 3), best.to());
  }

  /** Remembers the offices before a name and in the remark behind it: Ravi Tamm, an analyst at …. */
  private static void titles(Entity entity, Passage passage, int from, int nameTo) {
    Grammar grammar = passage.grammar();
    int start = nameTo;
    while (start > from && (CapitalPhrases.capital(passage, start - 1) || passage.joinsName(start - 1))) {
      start--;
    }
    for (int i = from; i < nameTo; i++) {
      Word word = passage.word(i);
      if (word != null && (i < start || word.is(WordClass.TITLE, WordClass.HONORIFIC))) {
        title(entity, word, grammar);
      }
    }
    int to = Math.min(passage.count(), nameTo + 7);
    for (int i = nameTo + 1; passage.comma(nameTo) && i < to && !passage.comma(i)
        && !passage.is(i, WordClass.RELATIVE) && !passage.is(i, WordClass.PREPOSITION)
        && (i == nameTo + 1 || passage.cue(i) == null); i++) {
      if (passage.word(i) != null) {
        title(entity, passage.word(i), grammar);
      }
    }
  }

  private static void title(Entity entity, Word word, Grammar grammar) {
    boolean noun = word != null && !grammar.is("determiners", word) && !word.is(WordClass.PREPOSITION);
    if (noun && entity.titles.size() < 20) {
      entity.titles.add(word.key());
      char gender = grammar.is("men", word) || grammar.ends("masculine-titles-end", word.key()) ? 'm'
          : grammar.is("women", word) || grammar.ends("feminine-titles-end", word.key()) ? 'f' : '-';
      entity.gender = entity.gender == '-' ? gender : entity.gender;
    }
  }

  private static char gender(Entity entity, Grammar grammar) {
    String first = entity.words.get(0);
    if (entity.words.size() < 2) {
      return '-';
    }
    return grammar.words("women").contains(first) ? 'f' : grammar.words("men").contains(first) ? 'm'
        : grammar.ends("women-end", first) ? 'f' : '-';
  }

  private Entity other(Mention mention) {
    Passage passage = mention.passage();
    List<String> words = Wording.keys(passage, mention.from(), mention.to());
    boolean article = passage.grammar().is("definite", passage.word(mention.from()));
    for (int i = entities.size() - 1; i >= 0 && (mention.sort() == Sort.NOMINAL || article); i--) {
      Entity entity = entities.get(i);
      String head = words.get(CapitalPhrases.head(words, passage.grammar()));
      boolean same = entity.words.equals(words) || entity.titles.contains(head) && words.size() <= 3;
      if (same && mention.sort() == Sort.NOMINAL || entity.words.equals(words)) {
        latest(entity);
        return entity;
      }
    }
    if (mention.sort() == Sort.NOMINAL && words.size() <= 3) {
      Entity named = namedWith(words.get(CapitalPhrases.head(words, passage.grammar())), mention);
      named = named == null && passage.is(mention.to() - 1, WordClass.TITLE) ? alone(mention) : named;
      if (named != null) {
        return named;
      }
    }
    Entity entity = new Entity();
    entity.words = words;
    entity.name = Wording.written(passage, mention.from(), mention.to());
    entity.number = mention.number() == 'p' || CapitalPhrases.plural(words, passage.grammar()) ? 'p' : 's';
    Word noun = passage.word(mention.from() + CapitalPhrases.head(words, passage.grammar()));
    title(entity, noun == null ? passage.word(mention.from()) : noun, passage.grammar());
    entity.gender = mention.sort() == Sort.ORGANISATION ? 'n' : entity.gender;
    latest(entity);
    return entity;
  }

  /** Somebody who is named with an office before, though he said nothing yet. */
  private Entity namedWith(String office, Mention mention) {
    FullNames.Place place = full.withOffice(office, mention.passage(), mention.from());
    return place == null ? null : person(place.mention());
  }

  /** The person named last before the striker, of whom nothing is known but the name. */
  private Entity alone(Mention mention) {
    FullNames.Place place = full.lastBefore(mention.passage(), mention.from());
    Entity entity = place == null ? null : linked(Wording.keys(place.passage(), place.from(), place.to()));
    boolean known = entity != null && !entity.titles.isEmpty();
    return place == null || known ? null : person(place.mention());
  }

  /** Whether a pronoun may stand for a speaker. */
  boolean agrees(Speaker speaker, Word pronoun, Grammar grammar) {
    Entity entity = byName.get(speaker.name());
    char gender = entity == null ? speaker.gender() : entity.gender;
    boolean plural = entity != null && entity.number == 'p';
    boolean body = entity != null && !entity.person && gender == '-' && !plural;
    if (grammar.is("they", pronoun) && (plural || gender == 'n') || grammar.is("it", pronoun)
        && (gender == 'n' || body)) {
      return true;
    }
    boolean one = grammar.is("she", pronoun) || grammar.is("he", pronoun);
    if (!one && (grammar.is("they", pronoun) || grammar.is("it", pronoun))) {
      return false;
    }
    char wanted = grammar.is("she", pronoun) ? 'f' : grammar.is("he", pronoun) ? 'm' : '-';
    return wanted == '-' || !plural && (gender == wanted || gender == '-');
  }

  /** A pronoun tells of whom it stands for. */
  void learn(Speaker speaker, Word pronoun, Grammar grammar) {
    Entity entity = byName.get(speaker.name());
    if (entity != null && entity.gender == '-' && !grammar.is("they", pronoun)) {
      entity.gender = grammar.is("she", pronoun) ? 'f' : grammar.is("he", pronoun) ? 'm' : '-';
    }
  }

  /** The last person named in the paragraph of a pronoun, or the one before, whom it may stand for. */
  Speaker before(Mention mention, Word pronoun, Grammar grammar) {
    return full.before(mention.passage(), mention.from()).stream()
        .map(place -> standsFor(place, pronoun, grammar)).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The person named last in the paragraph of a pronoun itself, when it may stand for that one. */
  Speaker here(Mention mention, Word pronoun, Grammar grammar) {
    FullNames.Place last = full.lastBefore(mention.passage(), mention.from());
    return last == null ? null : standsFor(last, pronoun, grammar);
  }

  private Speaker standsFor(FullNames.Place place, Word pronoun, Grammar grammar) {
    Entity entity = linked(Wording.keys(place.passage(), place.from(), place.to()));
    char wanted = grammar.is("she", pronoun) ? 'f' : grammar.is("he", pronoun) ? 'm' : 0;
    boolean other = entity != null && entity.gender != '-' && entity.gender != wanted;
    Speaker speaker = wanted == 0 || other ? null : resolve(place.mention());
    return speaker != null && (speaker.gender() == '-' || speaker.gender() == wanted) ? speaker.as("pronoun") : null;
  }

  /** The same for somebody known who is named in the paragraph of the pronoun itself. */
  Speaker near(Mention mention, Word pronoun, Grammar grammar) {
    Passage passage = mention.passage();
    for (int i = mention.from() - 1; i >= 0 && i > mention.from() - NEAR; i--) {
      Entity entity = passage.word(i) != null && CapitalPhrases.capital(passage, i)
          ? byLast.get(passage.word(i).key()) : null;
      if (entity != null && entity.person) {
        Speaker speaker = new Speaker(entity.name, "pronoun", entity.gender, entity.number);
        if (agrees(speaker, pronoun, grammar)) {
          return speaker;
        }
      }
    }
    return null;
  }
}
