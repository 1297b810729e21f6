package com.example.news;

import dev.ashlar.runtime.Action;
import dev.ashlar.runtime.Explanation;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Who may do what with {@link Article} rows. Whatever is not allowed here is denied.
 *
 * <pre>
 * allow READ             when published || authorId == actor.id
 * allow CREATE, UPDATE   by EDITOR when authorId == actor.id
 * allow DELETE           by ADMIN
 * </pre>
 *
 * <p>Generated from the annotations of {@link Article}; change those, not this file.
 */
@Generated("dev.ashlar.processor.AshlarProcessor")
public final class ArticlePolicy {
  private ArticlePolicy() {}

  /** Whether the actor may see the article. */
  public static boolean canRead(Caller actor, Article article) {
    return sameTenant(actor, article)
        && (article.published() || article.authorId().equals(actor.id()));
  }

  /** Whether the actor may add the article as it stands. */
  public static boolean canCreate(Caller actor, Article article) {
    return sameTenant(actor, article)
        && actor.roles().contains(Role.EDITOR)
        && article.authorId().equals(actor.id());
  }

  /** Whether the actor may change the article; must hold before and after the change. */
  public static boolean canUpdate(Caller actor, Article article) {
    return canRead(actor, article)
        && actor.roles().contains(Role.EDITOR)
        && article.authorId().equals(actor.id());
  }

  /** Whether the actor may remove the article. */
  public static boolean canDelete(Caller actor, Article article) {
    return canRead(actor, article) && actor.roles().contains(Role.ADMIN);
  }

  /** Says why the actor may or may not do this with the article: what each rule says of it. */
  public static Explanation explain(Action action, Caller actor, Article article) {
    return Explanation.of(action, "article", sameTenant(actor, article))
        .allow(
            Set.of(Action.READ),
            "allow READ when published || authorId == actor.id",
            Explanation.Part.of(
                "published || authorId == actor.id",
                article.published() || article.authorId().equals(actor.id())))
        .allow(
            Set.of(Action.CREATE, Action.UPDATE),
            "allow CREATE, UPDATE by EDITOR when authorId == actor.id",
            Explanation.Part.of("by EDITOR", actor.roles().contains(Role.EDITOR)),
            Explanation.Part.of("authorId == actor.id", article.authorId().equals(actor.id())))
        .allow(
            Set.of(Action.DELETE),
            "allow DELETE by ADMIN",
            Explanation.Part.of("by ADMIN", actor.roles().contains(Role.ADMIN)));
  }

  private static boolean sameTenant(Caller actor, Article article) {
    return article.companyId().equals(actor.companyId());
  }
}
