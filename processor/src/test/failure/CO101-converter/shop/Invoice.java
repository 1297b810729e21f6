package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Convert;
import dev.ashlar.annotation.Converter;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.time.LocalDate;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ)
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Convert(Upper.class) LocalDate dueOn) {
  /** Stores text in capitals. */
  public static final class Upper implements Converter<String, String> {
    @java.lang.Override
    public String write(String value) {
      return value;
    }

    @java.lang.Override
    public String read(String stored) {
      return stored;
    }
  }
}
