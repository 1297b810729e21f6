package dev.ashlar.ir;

/**
 * One member of a value: a record component or a field.
 *
 * @param name the Java name
 * @param type the Java type as declared, without nullability
 * @param nullable whether the value may be null
 */
public record Member(String name, TypeRef type, boolean nullable, MemberShape shape, Doc doc) {}
