@SchemaModule(dialects = "sqlite")
package shop;

import dev.ashlar.annotation.SchemaModule;
