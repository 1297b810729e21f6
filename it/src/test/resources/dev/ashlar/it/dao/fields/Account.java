package com.example.fields;

/** Where somebody is paid to. */
public record Account(String bank, String number) {}
