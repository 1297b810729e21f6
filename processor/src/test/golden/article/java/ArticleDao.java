package com.example.news;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Action;
import dev.ashlar.runtime.Binder;
import dev.ashlar.runtime.Explanation;
import dev.ashlar.runtime.Row;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.Sql;
import dev.ashlar.runtime.StaleRow;
import dev.ashlar.runtime.Uuid7;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Article} rows as the actor of one session.
 *
 * <p>Every statement is limited to the actor's tenant and to the rows that
 * {@link ArticlePolicy} lets the actor touch: a row outside them behaves as if it did not exist.
 *
 * <p>Generated from the annotations of {@link Article}; change those, not this file.
 */
@Generated("dev.ashlar.processor.AshlarProcessor")
public final class ArticleDao {
  private static final String FIND = """
      select t0.id, t0.company_id, t0.author_id, t0.title, t0.published, t0.version
      from article as t0
      where t0.company_id = ?
        and t0.id = ?
        and (t0.published or t0.author_id = ?)
      """;

  private static final String FIND_BY_TITLE = """
      select t0.id, t0.company_id, t0.author_id, t0.title, t0.published, t0.version
      from article as t0
      where t0.company_id = ?
        and t0.title = ?
        and (t0.published or t0.author_id = ?)
      """;

  private static final String LIST = """
      select t0.id, t0.company_id, t0.author_id, t0.title, t0.published, t0.version
      from article as t0
      where t0.company_id = ?
        and (t0.published or t0.author_id = ?)
      order by t0.id
      limit ?
      """;

  private static final String LIST_AFTER = """
      select t0.id, t0.company_id, t0.author_id, t0.title, t0.published, t0.version
      from article as t0
      where t0.company_id = ?
        and t0.id > ?
        and (t0.published or t0.author_id = ?)
      order by t0.id
      limit ?
      """;

  private static final String COUNT = """
      select count(*)
      from article as t0
      where t0.company_id = ?
        and (t0.published or t0.author_id = ?)
      """;

  private static final String EXISTS = """
      select 1
      from article as t0
      where t0.company_id = ?
        and t0.id = ?
        and (t0.published or t0.author_id = ?)
      """;

  private static final String INSERT = """
      insert into article (id, company_id, author_id, title, published, version)
      values (?, ?, ?, ?, ?, 1)
      """;

  private static final Sql INSERT_ALL =
      Sql.of(
          "mysql,sqlite",
          """
          insert into article (id, company_id, author_id, title, published, version)
          values (?, ?, ?, ?, ?, 1)
          """,
          "postgresql",
          """
          insert into article (id, company_id, author_id, title, published, version)
          select unnest(cast(? as uuid[])), unnest(cast(? as uuid[])), unnest(cast(? as uuid[])),
            unnest(cast(? as text[])), unnest(cast(? as boolean[])), 1
          """);

  private static final String UPDATE = """
      update article as t0
      set author_id = ?, title = ?, published = ?, version = t0.version + 1
      where t0.company_id = ?
        and t0.id = ?
        and t0.version = ?
        and (t0.published or t0.author_id = ?)
        and t0.author_id = ?
      """;

  private static final String DELETE = """
      delete from article as t0
      where t0.company_id = ?
        and t0.id = ?
        and (t0.published or t0.author_id = ?)
      """;

  private final Session<Caller> session;

  /** Creates a DAO that works in the session. */
  public ArticleDao(Session<Caller> session) {
    this.session = session;
  }

  /** Returns the article with this id, if there is one that the actor may read. */
  public Optional<Article> find(UUID id) {
    Caller actor = session.actor();
    return session.sql(FIND)
        .bind(actor.companyId())
        .bind(id)
        .bind(actor.id())
        .first(ArticleDao::read);
  }

  /** Returns the only article with this title, if there is one that the actor may read. */
  public Optional<Article> findByTitle(String title) {
    Caller actor = session.actor();
    return session.sql(FIND_BY_TITLE)
        .bind(actor.companyId())
        .bind(title)
        .bind(actor.id())
        .first(ArticleDao::read);
  }

  /** Returns the first {@code limit} articles that the actor may read, by id. */
  public List<Article> list(int limit) {
    Caller actor = session.actor();
    return session.sql(LIST)
        .bind(actor.companyId())
        .bind(actor.id())
        .bind(limit)
        .list(ArticleDao::read);
  }

  /** Returns the first {@code limit} articles behind this id that the actor may read, by id. */
  public List<Article> listAfter(UUID id, int limit) {
    Caller actor = session.actor();
    return session.sql(LIST_AFTER)
        .bind(actor.companyId())
        .bind(id)
        .bind(actor.id())
        .bind(limit)
        .list(ArticleDao::read);
  }

  /** Returns how many articles the actor may read. */
  public long count() {
    Caller actor = session.actor();
    return session.sql(COUNT)
        .bind(actor.companyId())
        .bind(actor.id())
        .count();
  }

  /** Whether the actor may read the article with this id; not, if there is none. */
  public boolean exists(UUID id) {
    Caller actor = session.actor();
    return session.sql(EXISTS)
        .bind(actor.companyId())
        .bind(id)
        .bind(actor.id())
        .exists();
  }

  /**
   * Adds the article and returns it as stored, at version 1.
   *
   * @throws AccessDenied if {@link ArticlePolicy#canCreate} does not hold for the article
   */
  public Article insert(Article article) {
    Article row = created(article);
    bind(session.sql(INSERT), row).update();
    return row;
  }

  /**
   * Adds all of the articles, or none of them, and returns them as stored.
   *
   * @throws AccessDenied if {@link ArticlePolicy#canCreate} does not hold for any article
   */
  public List<Article> insertAll(List<Article> rows) {
    List<Article> stored = new ArrayList<>();
    for (Article article : rows) {
      stored.add(created(article));
    }
    session.sql(INSERT_ALL).bulk(stored, ArticleDao::bind);
    return stored;
  }

  /**
   * Replaces the article with the same id and returns it as stored, one version up.
   *
   * @throws AccessDenied if {@link ArticlePolicy#canUpdate} cannot hold for the new article
   * @throws StaleRow if the article has changed since it was read
   * @throws RowNotFound if there is no such article that the actor may update
   */
  public Article update(Article article) {
    Caller actor = session.actor();
    Article row = stamped(article, article.id(), article.version() + 1);
    if (!ArticlePolicy.canUpdate(actor, row)) {
      throw new AccessDenied("article", article.id());
    }
    int updated =
        session.sql(UPDATE)
            .bind(row.authorId())
            .bind(row.title())
            .bind(row.published())
            .bind(actor.companyId())
            .bind(row.id())
            .bind(article.version())
            .bind(actor.id())
            .bind(actor.id())
            .update();
    if (updated == 0) {
      throw staleOrMissing(article);
    }
    return row;
  }

  /**
   * Removes the article with this id.
   *
   * @throws AccessDenied if no policy lets the actor remove any article
   * @throws RowNotFound if there is no such article that the actor may remove
   */
  public void delete(UUID id) {
    Caller actor = session.actor();
    if (!actor.roles().contains(Role.ADMIN)) {
      throw new AccessDenied("article", id);
    }
    int deleted =
        session.sql(DELETE)
            .bind(actor.companyId())
            .bind(id)
            .bind(actor.id())
            .update();
    if (deleted == 0) {
      throw new RowNotFound("article", id);
    }
  }

  /** Says why the actor may or may not do this with the article, without asking the database. */
  public Explanation explain(Action action, Article article) {
    return ArticlePolicy.explain(action, session.actor(), article);
  }

  private Article created(Article article) {
    Caller actor = session.actor();
    Article row = stamped(article, article.id() == null ? Uuid7.next() : article.id(), 1);
    if (!ArticlePolicy.canCreate(actor, row)) {
      throw new AccessDenied("article", row.id());
    }
    return row;
  }

  private static <B extends Binder<B>> B bind(B statement, Article row) {
    return statement
        .bind(row.id())
        .bind(row.companyId())
        .bind(row.authorId())
        .bind(row.title())
        .bind(row.published());
  }

  private RuntimeException staleOrMissing(Article article) {
    boolean stale =
        find(article.id())
            .filter(stored -> ArticlePolicy.canUpdate(session.actor(), stored))
            .isPresent();
    return stale
        ? new StaleRow("article", article.id())
        : new RowNotFound("article", article.id());
  }

  private static Article stamped(Article article, UUID id, int version) {
    return new Article(
        id,
        article.companyId(),
        article.authorId(),
        article.title(),
        article.published(),
        version);
  }

  /** Returns the article in a row with all columns of the table. */
  public static Article read(Row row) {
    return new Article(
        row.uuid("id"),
        row.uuid("company_id"),
        row.uuid("author_id"),
        row.string("title"),
        row.bool("published"),
        row.integer("version"));
  }

  /** What the columns are called in the database. */
  public static final class Columns {
    public static final String ID = "id";
    public static final String COMPANY_ID = "company_id";
    public static final String AUTHOR_ID = "author_id";
    public static final String TITLE = "title";
    public static final String PUBLISHED = "published";
    public static final String VERSION = "version";

    private Columns() {}
  }
}
