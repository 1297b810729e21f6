import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.SchemaModule;
import dev.ashlar.annotation.Table;

/** A country. */
@Table(shared = true)
@Policy(allow = READ)
@SchemaModule(uses = "com.example.customers")
public record Country(@Id long id, String name) {}
