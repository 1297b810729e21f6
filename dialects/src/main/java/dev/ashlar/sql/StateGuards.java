package dev.ashlar.sql;

import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * The guards of states where the database knows no actor: triggers that let a new row begin in the
 * initial state alone, and a row move only as some transition does. Who may take it, and on which
 * condition, is in the statements of the DAO.
 *
 * @param names what triggers of a table are called
 * @param limit of those names
 * @param triggers makes one
 */
public record StateGuards(
    Dialect dialect, TableLowering.PartNames names, NameLimit limit, Triggers triggers) {

  /** Returns the triggers of the table. */
  public List<Statement> of(Table table) {
    List<Statement> guards = new ArrayList<>();
    for (StateMachine machine : table.machines()) {
      String state = table.name().name() + "." + machine.column();
      guards.add(
          triggers.inserted(
              name(table.name(), machine, "begins"),
              dialect.name(table.name()),
              Sql.equal(state("new", machine), constant(machine, machine.initial())),
              state + ": no row begins there"));
      guards.add(
          triggers.changed(
              name(table.name(), machine, "moves"),
              dialect.name(table.name()),
              machine.column(),
              moves(machine),
              state + ": no transition leads there"));
    }
    return guards;
  }

  private SqlExpr moves(StateMachine machine) {
    List<SqlExpr> ways = new ArrayList<>();
    ways.add(Sql.equal(state("new", machine), state("old", machine)));
    for (StateMachine.Transition transition : machine.transitions()) {
      List<SqlExpr> from = transition.from().stream().map(each -> constant(machine, each)).toList();
      SqlExpr old = state("old", machine);
      ways.add(
          Sql.all(
              from.size() == 1 ? Sql.equal(old, from.get(0)) : new SqlExpr.In(old, from, true),
              Sql.equal(state("new", machine), constant(machine, transition.to()))));
    }
    return Sql.any(ways);
  }

  private SqlExpr constant(StateMachine machine, String state) {
    return dialect.idioms().constant(machine.constant(state));
  }

  private static SqlExpr state(String row, StateMachine machine) {
    return Sql.column(row, machine.column());
  }

  private String name(TableName table, StateMachine machine, String what) {
    String name = table.name() + "_" + machine.column() + "_" + what;
    return names.inside(table, limit.shortened(name));
  }

  /** Makes triggers of one database, which refuse rows for which a condition is not true. */
  public interface Triggers {
    /** Returns a trigger for new rows. */
    Safeguard inserted(String name, SqlName table, SqlExpr condition, String complaint);

    /** Returns a trigger for rows in which the column changes. */
    Safeguard changed(
        String name, SqlName table, String column, SqlExpr condition, String complaint);
  }
}
