package dev.ashlar.sql;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the policies of a schema have to know of the caller: only what some rule names.
 *
 * @param settings in the order in which they are sent
 */
public record SessionContext(List<ContextSetting> settings) {

  /** Where a word begins in camel case: {@code maxAmount}, {@code URLPath}. */
  private static final String WORD = "(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])";

  /** Copies the list. */
  public SessionContext {
    settings = List.copyOf(settings);
  }

  /** Returns the context of the schema; empty for a schema without an actor. */
  public static SessionContext of(Schema schema) {
    if (schema.actor().isEmpty()) {
      return new SessionContext(List.of());
    }
    ActorShape actor = schema.actor().orElseThrow();
    ActorUse use = ActorUse.of(schema);
    List<ContextSetting> settings = new ArrayList<>();
    if (schema.tables().stream().anyMatch(SessionContext::hasNoTenant)) {
      settings.add(setting("present", ContextSetting.Kind.PRESENT, Optional.empty()));
    }
    Set<String> claims = new LinkedHashSet<>();
    if (schema.tables().stream().anyMatch(table -> table.tenantColumn().isPresent())) {
      actor.tenant().ifPresent(claims::add);
    }
    if (use.authenticated()) {
      actor.id().ifPresent(claims::add);
    }
    claims.addAll(use.claims());
    for (String claim : claims) {
      boolean set = actor.find(claim).map(ActorShape.Claim::set).orElse(false);
      ContextSetting.Kind kind = set ? ContextSetting.Kind.CLAIM_SET : ContextSetting.Kind.CLAIM;
      settings.add(setting(name(actor, claim), kind, Optional.of(claim)));
    }
    if (use.roles()) {
      settings.add(setting("roles", ContextSetting.Kind.ROLES, actor.roles()));
    }
    if (use.now()) {
      settings.add(setting("now", ContextSetting.Kind.NOW, Optional.empty()));
    }
    return new SessionContext(settings);
  }

  private static boolean hasNoTenant(Table table) {
    return !(table.tenancy() instanceof Tenancy.Tenanted);
  }

  /** Returns the function that reads the claim. */
  public static SqlName function(ActorShape actor, String claim) {
    return new SqlName("ashlar", name(actor, claim));
  }

  private static String name(ActorShape actor, String claim) {
    if (actor.tenant().equals(Optional.of(claim))) {
      return "tenant_id";
    }
    if (actor.id().equals(Optional.of(claim))) {
      return "actor_id";
    }
    String words = claim.replaceAll(WORD, "_").toLowerCase(Locale.ROOT);
    return "actor_" + words;
  }

  private static ContextSetting setting(
      String name, ContextSetting.Kind kind, Optional<String> claim) {
    return new ContextSetting("ashlar." + name, new SqlName("ashlar", name), kind, claim);
  }
}
