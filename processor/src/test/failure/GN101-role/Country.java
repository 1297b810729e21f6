import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.SchemaModule;
import dev.ashlar.annotation.Table;

/** A country. */
@SchemaModule(dialects = "postgresql")
@Table(shared = true)
@Policy(allow = READ)
public record Country(@Id long id, String name) {}
