package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Action;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Rules that follow links see the tenant's rows as they are, and no others. */
public final class LinksStory implements Story {
  private static final UUID ACME = new UUID(1, 1);
  private static final UUID GLOBEX = new UUID(1, 2);

  private Database<Caller> database;

  @Override
  public void tell(TestDatabase test) {
    database = Database.of(test.app(), DocumentsSchema.get());
    UUID secret = new UUID(3, 1);
    UUID open = new UUID(3, 2);
    UUID empty = new UUID(3, 3);
    for (UUID company : List.of(ACME, GLOBEX)) {
      TeamDao teams = new TeamDao(as(company, 9, Role.ADMIN));
      teams.insert(new Team(secret, company, "secret", false));
      teams.insert(new Team(open, company, "open", true));
      teams.insert(new Team(empty, company, "empty", false));
    }
    MemberDao members = new MemberDao(as(ACME, 9, Role.ADMIN));
    members.insert(new Member(ACME, secret, person(1)));
    members.insert(new Member(ACME, secret, person(2)));
    members.insert(new Member(ACME, open, person(1)));
    new MemberDao(as(GLOBEX, 9, Role.ADMIN)).insert(new Member(GLOBEX, secret, person(3)));

    DocumentDao ada = documents(ACME, 1);
    Document draft = ada.insert(document(1, secret, null, 1, Status.DRAFT));
    Document published = ada.insert(document(2, secret, null, 1, Status.PUBLISHED));
    Document shown = ada.insert(document(3, open, null, 1, Status.PUBLISHED));
    Document bobs = documents(ACME, 2).insert(document(4, null, published.id(), 2, Status.DRAFT));

    assertThat(ada.list(9)).containsExactly(draft, published, shown, bobs);
    assertThat(documents(ACME, 2).list(9)).containsExactly(published, shown, bobs);
    assertThat(documents(ACME, 3).list(9)).as("a stranger").containsExactly(shown);
    assertThat(documents(GLOBEX, 3).list(9)).as("another tenant").isEmpty();
    assertThat(documents(ACME, 3).count()).isEqualTo(1);
    assertThat(documents(ACME, 3).exists(published.id())).isFalse();

    assertThatThrownBy(() -> documents(ACME, 3).insert(document(5, secret, null, 3, Status.DRAFT)))
        .as("the rule sees members that the caller does not")
        .isInstanceOf(AccessDenied.class);
    assertThat(documents(ACME, 3).insert(document(5, null, null, 3, Status.DRAFT)).teamId())
        .isNull();
    assertThatThrownBy(() -> ada.insert(document(6, empty, null, 1, Status.DRAFT)))
        .as("a team without members has none that is the caller")
        .isInstanceOf(AccessDenied.class);

    assertThat(ada.explain(Action.UPDATE, draft).allowed()).contains(true);
    assertThat(documents(ACME, 2).explain(Action.UPDATE, published))
        .asString()
        .startsWith("UPDATE of the document is denied\n")
        .contains(" when ownerId == actor.id: does not allow it\n")
        .contains("    team.members.some(m -> m.userId == actor.id): looks at other rows\n");
    assertThat(documents(GLOBEX, 3).explain(Action.READ, draft).allowed()).contains(false);

    comments(draft, published);
    quantifiers(published, bobs);
    changes(published, bobs);
  }

  private void comments(Document draft, Document published) {
    CommentDao ada = new CommentDao(as(ACME, 1));
    CommentDao bob = new CommentDao(as(ACME, 2));
    CommentDao stranger = new CommentDao(as(ACME, 3));
    Comment first = bob.insert(comment(1, published, 2, true));
    assertThatThrownBy(() -> bob.insert(comment(2, draft, 2, true)))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> stranger.insert(comment(2, published, 3, true)))
        .isInstanceOf(AccessDenied.class);
    assertThat(ada.list(9)).containsExactly(first);
    assertThat(bob.find(first.id())).contains(first);
    assertThat(stranger.list(9)).isEmpty();
    assertThatThrownBy(() -> stranger.delete(first.id())).isInstanceOf(RowNotFound.class);
    assertThat(ada.update(said(first, "edited by the owner of the document")).version())
        .isEqualTo(2);
  }

  private void quantifiers(Document published, Document bobs) {
    DocumentDao editor = documents(ACME, 4, Role.EDITOR);
    assertThat(editor.find(published.id()))
        .as("without a parent everything of the parent is null, and all comments agree")
        .isPresent();
    assertThat(editor.find(bobs.id())).as("its parent has a team").isEmpty();
    documents(ACME, 2).insert(document(7, null, bobs.id(), 2, Status.PUBLISHED));
    assertThat(editor.find(new UUID(4, 7))).as("its parent has none").isPresent();
    CommentDao bob = new CommentDao(as(ACME, 2));
    bob.insert(comment(3, editor.find(new UUID(4, 7)).orElseThrow(), 2, null));
    assertThat(editor.find(new UUID(4, 7))).as("one comment says nothing").isEmpty();
  }

  private void changes(Document published, Document bobs) {
    DocumentDao ada = documents(ACME, 1);
    DocumentDao bob = documents(ACME, 2);
    assertThatThrownBy(() -> bob.update(titled(published, "stolen")))
        .as("readable through the team is not writable")
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () -> bob.update(document(2, published.teamId(), null, 2, Status.PUBLISHED)))
        .as("nor can it be made one's own")
        .isInstanceOf(RowNotFound.class);
    assertThat(ada.update(titled(published, "new")).title()).isEqualTo("new");
    assertThatThrownBy(() -> ada.delete(bobs.id())).isInstanceOf(RowNotFound.class);
    assertThat(documents(ACME, 1).find(bobs.id())).as("by its parent").isPresent();
  }

  private Session<Caller> as(UUID company, int person, Role... roles) {
    return database.as(new Caller(person(person), company, Set.of(roles)));
  }

  private DocumentDao documents(UUID company, int person, Role... roles) {
    return new DocumentDao(as(company, person, roles));
  }

  private static UUID person(int number) {
    return new UUID(2, number);
  }

  private static Document document(
      int number, UUID team, UUID parent, int owner, Status status) {
    return new Document(
        new UUID(4, number), ACME, team, parent, person(owner), status, "number " + number);
  }

  private static Document titled(Document document, String title) {
    return new Document(
        document.id(),
        document.companyId(),
        document.teamId(),
        document.parentId(),
        document.ownerId(),
        document.status(),
        title);
  }

  private static Comment comment(int number, Document of, int author, Boolean agrees) {
    return new Comment(
        new UUID(5, number), ACME, of.id(), person(author), agrees, "says", 0);
  }

  private static Comment said(Comment comment, String text) {
    return new Comment(
        comment.id(),
        comment.companyId(),
        comment.documentId(),
        comment.authorId(),
        comment.agrees(),
        text,
        comment.version());
  }
}
