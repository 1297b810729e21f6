package com.example.news;

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

  private static boolean sameTenant(Caller actor, Article article) {
    return article.companyId().equals(actor.companyId());
  }
}
