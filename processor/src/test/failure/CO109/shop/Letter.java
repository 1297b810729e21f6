package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Uses one record twice, of which only the second has something inside. */
@Table
@Policy(allow = READ)
public record Letter(
    @Id UUID id,
    @Tenant UUID companyId,
    @Json Envelope<String> text,
    @Json Envelope<Sender> sender) {

  /** What is in it, is printed. */
  public record Envelope<T>(T inside) {}

  /** A person. */
  public record Sender(@Pii String name) {}
}
