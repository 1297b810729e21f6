package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.Unique;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The equality with the actor's tenant that stands beside every decision. */
final class TenantGuard {

  private final Schema schema;
  private final Table table;

  private TenantGuard(Schema schema, Table table) {
    this.schema = schema;
    this.table = table;
  }

  /** Returns the module as if nobody had said whose rows the table holds; absent if nobody has. */
  static Optional<Schema> dropped(Schema schema, Table table) {
    return table.tenantColumn().map(tenant -> new TenantGuard(schema, table).without());
  }

  private Schema without() {
    return schema.withTables(schema.tables().stream().map(this::changed).toList());
  }

  private Table changed(Table other) {
    boolean own = other.equals(table);
    return with(
        other,
        own ? new Tenancy.Shared() : other.tenancy(),
        own
            ? new PrimaryKey(
                table.key().name(), table.idColumns().stream().map(Column::name).toList())
            : other.key(),
        other.references().stream()
            .map(each -> own || each.target().equals(table.name()) ? byId(other, each) : each)
            .toList());
  }

  /** A row is found by its key alone where its tenant does not matter. */
  private static Reference byId(Table from, Reference reference) {
    String tenant = from.tenantColumn().map(Column::name).orElse("");
    List<Integer> places =
        IntStream.range(0, reference.columns().size())
            .filter(place -> !reference.columns().get(place).equals(tenant))
            .boxed()
            .toList();
    return new Reference(
        reference.name(),
        reference.member(),
        places.stream().map(reference.columns()::get).toList(),
        reference.target(),
        places.stream().map(reference.targetColumns()::get).toList(),
        reference.onDelete(),
        reference.onUpdate(),
        reference.deferrable(),
        reference.inverse());
  }

  /** A row is found by the rest of a unique key, as before. */
  private static Unique plain(Table table, Unique unique) {
    String tenant = table.tenantColumn().map(Column::name).orElse("");
    List<String> rest = unique.columns().stream().filter(each -> !each.equals(tenant)).toList();
    return rest.isEmpty() ? unique : new Unique(unique.name(), rest, unique.global());
  }

  private static Table with(
      Table table, Tenancy tenancy, PrimaryKey key, List<Reference> references) {
    return new Table(
        table.type(),
        table.shape(),
        table.name(),
        table.formerNames(),
        tenancy,
        table.members(),
        table.columns(),
        key,
        tenancy.equals(table.tenancy())
            ? table.uniques()
            : table.uniques().stream().map(each -> plain(table, each)).toList(),
        table.checks(),
        references,
        table.relations(),
        table.indexes(),
        table.policies(),
        table.machines(),
        table.nativeOptions(),
        table.doc());
  }
}
