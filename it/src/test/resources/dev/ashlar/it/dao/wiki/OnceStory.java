package com.example.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.UniqueViolation;
import java.util.Set;
import java.util.UUID;

/** What refuses a connection need not be the connection itself: then the rows are not connected. */
public final class OnceStory implements Story {
  private static final UUID ACME = new UUID(1, 1);
  private static final UUID AUTHOR = new UUID(2, 1);

  @Override
  public void tell(TestDatabase test) {
    Database<Writer> database = Database.of(test.app(), WikiSchema.get());
    Session<Writer> session = database.as(new Writer(AUTHOR, ACME, Set.of(Role.GARDENER)));
    TagId first = new TagId("first");
    TagId second = new TagId("second");
    new TagDao(session).insert(new Tag(first, ACME, false, 1, null));
    new TagDao(session).insert(new Tag(second, ACME, false, 2, null));
    PageDao pages = new PageDao(session);
    Page page = pages.insert(new Page(new UUID(4, 1), ACME, AUTHOR, null, "number 1"));
    Page other = pages.insert(new Page(new UUID(4, 2), ACME, AUTHOR, null, "number 2"));

    for (String obstacle : obstacles(test)) {
      for (String statement : obstacle.split(";")) {
        test.run(statement);
      }
      pages.addTag(page.id(), first);
      pages.addTag(page.id(), first);
      assertThatThrownBy(() -> pages.addTag(page.id(), second))
          .as(obstacle)
          .isInstanceOf(UniqueViolation.class);
      assertThatThrownBy(() -> session.run(each -> new PageDao(each).addTag(page.id(), second)))
          .as(obstacle)
          .isInstanceOf(UniqueViolation.class);
      session.run(
          each -> {
            new PageDao(each).addTag(other.id(), second);
            new PageDao(each).addTag(other.id(), second);
          });
      assertThat(pages.tags(page.id())).extracting(Tag::id).containsExactly(first);
      assertThat(pages.tags(other.id())).extracting(Tag::id).containsExactly(second);
      pages.removeTag(page.id(), first);
      pages.removeTag(other.id(), second);
    }
  }

  private static String[] obstacles(TestDatabase test) {
    String unique = "create unique index one_tag on page_tag (company_id, page_id)";
    return test.engine().dialect().equals("postgresql")
        ? new String[] {
          unique,
          "drop index one_tag;"
              + "alter table page_tag add constraint one_tag exclude using btree (page_id with =)"
        }
        : new String[] {unique};
  }
}
