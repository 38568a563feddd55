package kashaf.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import kashaf.analysis.quotation.Mention.Sort;
import kashaf.language.Word;
import kashaf.language.WordClass;

/**
 * The people and bodies of a document under their longest names: خانزادي is حسين خانزادي when that name stands anywhere
 * in it, and الوزير is the minister named before.
 */
final class Names {
  /** So many people and bodies are remembered, the latest. */
  private static final int MOST = 400;

  private final LongNames longNames;
  private final List<Entity> entities = new ArrayList<>();

  Names(LongNames longNames) {
    this.longNames = longNames;
  }

  /** Somebody or some body. */
  private static final class Entity {
    List<String> words = List.of();
    final List<String> titles = new ArrayList<>();
    String name = "";
    char gender = '-';
    char number = 's';
    boolean person;
    boolean given;
    boolean human;
    int paragraph = -1;
  }

  /** Who a mention names, with the gender and number of the verb that agrees with it. */
  Speaker resolve(Mention mention, char gender, char number, boolean goesOn) {
    Entity entity = mention.sort() == Sort.PERSON ? person(mention) : other(mention, gender, goesOn);
    entity.paragraph = mention.passage().paragraph();
    if (entity.gender == '-' && number != 'p') {
      entity.gender = gender != '-' ? gender : Agreement.gender(mention);
    }
    entity.number = mention.number() == 'p' || number == 'p' ? 'p' : entity.number;
    return new Speaker(entity.name, resolution(mention, entity), entity.gender, entity.number);
  }

  private static String resolution(Mention mention, Entity entity) {
    return switch (mention.sort()) {
      case PERSON -> "explicit";
      case UNNAMED -> "unnamed";
      case PRONOUN -> "pronoun";
      case ORGANISATION -> "explicit";
      case NOMINAL -> entity.name.equals(Wording.written(mention.passage(), mention.from(), mention.to()))
          ? "explicit" : "nominal";
    };
  }

  private Entity person(Mention mention) {
    List<String> words = Wording.keys(mention.passage(), mention.nameFrom(), mention.nameTo());
    String name = Wording.written(mention.passage(), mention.nameFrom(), mention.nameTo());
    Entity entity = linked(words);
    if (entity == null) {
      entity = new Entity();
      entity.person = true;
      entity.name = name;
      entity.words = words;
      entity.given = Nouns.givenName(mention.passage(), mention.nameFrom());
      lengthen(entity);
      entities.add(entity);
    } else {
      latest(entity);
      if (words.size() > entity.words.size()) {
        entity.words = words;
        entity.name = name;
      }
    }
    for (int i = mention.from(); i < mention.nameFrom(); i++) {
      Word word = mention.passage().word(i);
      if (word != null && (word.is(WordClass.TITLE, WordClass.HONORIFIC) || word.is(WordClass.SOURCE))) {
        entity.titles.add(word.stem());
      }
    }
    return entity;
  }

  private void latest(Entity entity) {
    entities.remove(entities.lastIndexOf(entity));
    entities.add(entity);
  }

  /** The person, latest first, whose name holds the words or is held by them. */
  private Entity linked(List<String> words) {
    for (int i = entities.size() - 1; i >= Math.max(0, entities.size() - MOST); i--) {
      Entity entity = entities.get(i);
      List<String> longer = entity.words.size() >= words.size() ? entity.words : words;
      List<String> shorter = longer == words ? entity.words : words;
      boolean ends = entity.person && !shorter.isEmpty()
          && (longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))
              || longer.get(0).equals(shorter.get(0)));
      if (ends && longer.containsAll(shorter)) {
        return entity;
      }
    }
    return null;
  }

  /** Takes a longer form of a short name from the whole document. */
  private void lengthen(Entity entity) {
    LongNames.Name name = longNames.longest(entity.words);
    if (name != null) {
      entity.words = name.words();
      entity.name = name.text();
      name.offices().forEach(entity.titles::add);
    }
  }

  private Entity other(Mention mention, char gender, boolean goesOn) {
    Passage passage = mention.passage();
    Word head = passage.word(mention.head());
    int to = mention.to();
    while (to > mention.head() + 1 && passage.is(to - 1, WordClass.SAME)) {
      to--;
    }
    String name = Wording.written(passage, mention.head(), to);
    if (mention.sort() == Sort.NOMINAL && head != null && head.definite()) {
      Entity before = titled(head, Wording.keys(passage, mention.head(), to));
      boolean nation = goesOn && head.classes() == 0 && passage.grammar().ends("adjectives-end", head.key());
      before = before == null && head.is(WordClass.TITLE) ? called(head.stem(), gender, passage) : before;
      before = before == null && (nation || head.is(WordClass.TITLE))
          ? untitled(passage.paragraph(), gender, goesOn) : before;
      if (before != null) {
        latest(before);
        return before;
      }
      Mention told = head.is(WordClass.TITLE) && mention.number() != 'p'
          ? longNames.bearer(head, passage, mention.head()) : null;
      if (told != null) {
        return person(told);
      }
      String body = head.is(WordClass.ORGANISATION) ? longNames.body(head, passage) : null;
      name = body == null ? name : body;
    }
    Entity same = mention.sort() == Sort.NOMINAL && goesOn && head != null && !head.definite()
        && head.is(WordClass.TITLE) && !head.pronoun() ? goingOn(head, gender, passage) : null;
    if (same != null) {
      latest(same);
      return same;
    }
    boolean headline = passage.paragraph() == 0 && head != null && head.is(WordClass.TITLE);
    Mention under = headline ? longNames.underHeadline(mention, head) : null;
    if (under != null) {
      return person(under);
    }
    Entity entity = new Entity();
    entity.name = name;
    entity.words = Wording.keys(passage, mention.head(), to);
    if (head != null && (mention.sort() != Sort.NOMINAL || !head.definite() || head.classes() != 0)) {
      entity.titles.add(head.stem());
    }
    entity.gender = mention.gender();
    entity.human = mention.number() != 'p' && head != null && (mention.sort() == Sort.NOMINAL
        ? head.is(WordClass.TITLE) : mention.sort() == Sort.UNNAMED && head.is(WordClass.TITLE, WordClass.SOURCE)
        && !head.is(WordClass.ORGANISATION));
    entities.add(entity);
    return entity;
  }

  /** The last one named before who has that office, or whose family name it is. */
  private Entity titled(Word head, List<String> words) {
    for (int i = entities.size() - 1; i >= Math.max(0, entities.size() - MOST); i--) {
      Entity entity = entities.get(i);
      boolean family = entity.person && words.size() == 1 && (entity.given || !head.is(WordClass.TITLE))
          && entity.words.get(entity.words.size() - 1).equals(words.get(0));
      if (family || entity.titles.contains(head.stem()) && (entity.person || words.size() <= 2)) {
        return entity;
      }
    }
    if (head.classes() == 0) {
      Entity entity = new Entity();
      entity.person = true;
      entity.words = words;
      entity.name = "";
      lengthen(entity);
      if (!entity.name.isEmpty()) {
        entities.add(entity);
        return entity;
      }
    }
    return null;
  }

  /** The last one named so far who may be called by a noun: المسؤول of a minister, الرجل of any man. */
  private Entity called(String noun, char gender, Passage passage) {
    for (int i = entities.size() - 1; i >= Math.max(0, entities.size() - 6); i--) {
      Entity entity = entities.get(i);
      boolean near = passage.paragraph() - entity.paragraph <= 2;
      boolean agrees = gender == '-' || entity.gender == '-' || entity.gender == gender;
      if (near && agrees && (entity.person || entity.human) && passage.grammar().mayCall(noun, entity.titles)) {
        return entity;
      }
    }
    return null;
  }

  /** The last one named so far in the same paragraph where a verb of going on says who that is: وتابع مهاجم الفريق. */
  private Entity goingOn(Word head, char gender, Passage passage) {
    for (int i = entities.size() - 1; i >= Math.max(0, entities.size() - 3); i--) {
      Entity entity = entities.get(i);
      boolean agrees = entity.gender == '-' || entity.gender == gender;
      boolean other = !entity.titles.isEmpty() && !entity.titles.contains(head.stem())
          && !passage.grammar().mayCall(head.stem(), entity.titles);
      if (entity.person) {
        return agrees && !other && entity.paragraph == passage.paragraph() ? entity : null;
      }
    }
    return null;
  }

  /**
   * The last one named so far when nothing is known of that person but the name (الباحثة، الرجل), or where a verb of
   * going on shows that it is the same one.
   */
  private Entity untitled(int paragraph, char gender, boolean goesOn) {
    for (int i = entities.size() - 1; i >= Math.max(0, entities.size() - 5); i--) {
      Entity entity = entities.get(i);
      if (entity.person && entity.gender == gender && (goesOn || entity.titles.isEmpty())) {
        return paragraph == entity.paragraph ? entity : null;
      }
    }
    return null;
  }
}
