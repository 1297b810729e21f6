package com.example.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Connections are seen by who may read both rows, and made by who may update the owner's. */
public final class WikiStory implements Story {
  private static final UUID ACME = new UUID(1, 1);
  private static final UUID GLOBEX = new UUID(1, 2);
  private static final TagId JAVA = new TagId("java");
  private static final TagId SQL = new TagId("sql");
  private static final TagId DRAFT = new TagId("draft");

  private Database<Writer> database;

  @Override
  public void tell(TestDatabase test) {
    database = Database.of(test.app(), WikiSchema.get());
    Tag java = new Tag(JAVA, ACME, false, 1, null);
    Tag sql = new Tag(SQL, ACME, false, 2, null);
    Tag draft = new Tag(DRAFT, ACME, true, 3, null);
    TagDao gardener = new TagDao(as(ACME, 9, Role.GARDENER));
    List.of(java, sql, draft).forEach(gardener::insert);
    new TagDao(as(GLOBEX, 9, Role.GARDENER)).insert(new Tag(JAVA, GLOBEX, false, 0, null));

    PageDao ada = pages(1);
    PageDao bob = pages(2);
    Page first = ada.insert(page(1, 1, null));
    Page second = ada.insert(page(2, 1, first.id()));
    Page other = new PageDao(as(GLOBEX, 1)).insert(new Page(first.id(), GLOBEX, person(1), null, "same key"));

    assertThat(ada.tags(first.id())).isEmpty();
    ada.addTag(first.id(), SQL);
    ada.addTag(first.id(), JAVA);
    ada.addTag(first.id(), JAVA);
    ada.addTag(second.id(), JAVA);
    assertThat(ada.tags(first.id())).containsExactly(java, sql);
    assertThat(new PageDao(as(GLOBEX, 1)).tags(other.id())).as("another tenant's page").isEmpty();
    assertThat(bob.list(9)).as("by their tags").containsExactly(first, second);
    assertThat(bob.children(first.id())).containsExactly(second);
    assertThat(bob.findByParent(first.id(), 9)).containsExactly(second);
    assertThat(new TagDao(as(ACME, 2)).pages(JAVA)).containsExactly(first, second);

    refusals(ada, bob, first);
    rules(ada, bob, first, second);
    hints(ada, first);
    removals(ada, gardener, first);
  }

  private void refusals(PageDao ada, PageDao bob, Page first) {
    bob.addTag(first.id(), SQL); // it has the tag already
    assertThatThrownBy(() -> bob.removeTag(first.id(), SQL)).isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> ada.addTag(first.id(), DRAFT))
        .as("a tag that the author may not read")
        .isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> ada.addTag(first.id(), new TagId("none")))
        .isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> ada.addTag(new UUID(9, 9), JAVA)).isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> new PageDao(as(GLOBEX, 2)).addTag(first.id(), JAVA))
        .isInstanceOf(RowNotFound.class);
  }

  private void rules(PageDao ada, PageDao bob, Page first, Page second) {
    PageDao gardening = new PageDao(as(ACME, 1, Role.GARDENER));
    gardening.addTag(first.id(), DRAFT);
    assertThat(bob.list(9)).as("an internal tag hides the first").containsExactly(second);
    assertThat(bob.tags(first.id())).as("of a page that is hidden").isEmpty();
    assertThat(ada.tags(first.id())).as("that the author may read").hasSize(2);
    assertThat(gardening.tags(first.id())).hasSize(3);
    assertThat(new TagDao(as(ACME, 2)).pages(JAVA)).containsExactly(second);
    gardening.removeTag(first.id(), DRAFT);
    assertThat(bob.list(9)).containsExactly(first, second);
    new TagDao(as(ACME, 9, Role.GARDENER)).insert(new Tag(new TagId("odd"), ACME, false, null, null));
    ada.addTag(second.id(), new TagId("odd"));
    assertThat(bob.list(9)).as("a tag without weight fails every").containsExactly(first);
  }

  private void hints(PageDao ada, Page first) {
    Page hidden = pages(3).insert(page(3, 3, null));
    pages(3).addTag(hidden.id(), SQL);
    assertThatThrownBy(() -> ada.addHint(first.id(), new UUID(9, 9)))
        .isInstanceOf(RowNotFound.class);
    ada.addHint(first.id(), hidden.id());
    assertThat(ada.hints(first.id())).containsExactly(hidden);
    pages(3).removeTag(hidden.id(), SQL);
    assertThat(pages(2).find(hidden.id())).isEmpty();
    assertThat(ada.find(hidden.id())).as("hinted at by a page of her own").contains(hidden);
    assertThat(pages(3).hintedBy(hidden.id())).containsExactly(first);
  }

  private void removals(PageDao ada, TagDao gardener, Page first) {
    gardener.delete(SQL);
    assertThat(ada.tags(first.id())).as("a tag that was removed softly").hasSize(1);
    assertThatThrownBy(() -> ada.addTag(first.id(), SQL))
        .as("is there no more")
        .isInstanceOf(RowNotFound.class);
    ada.removeTag(first.id(), JAVA);
    assertThatThrownBy(() -> ada.removeTag(first.id(), JAVA)).isInstanceOf(RowNotFound.class);
    ada.delete(new UUID(4, 2));
    ada.delete(first.id());
    assertThat(pages(3).hintedBy(new UUID(4, 3))).as("parted with the page").isEmpty();
  }

  private Session<Writer> as(UUID company, int person, Role... roles) {
    return database.as(new Writer(person(person), company, Set.of(roles)));
  }

  private PageDao pages(int person) {
    return new PageDao(as(ACME, person));
  }

  private static UUID person(int number) {
    return new UUID(2, number);
  }

  private static Page page(int number, int author, UUID parent) {
    return new Page(new UUID(4, number), ACME, person(author), parent, "number " + number);
  }
}
