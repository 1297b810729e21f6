package dev.ashlar.it.agreement;

/** What came of comparing answers, in numbers. */
interface Counted {

  /** Returns how many questions were asked. */
  int asked();

  /** Returns how many were not answered as the reference does. */
  int count();
}
