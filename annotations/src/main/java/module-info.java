/** The annotations that users write; nothing but the JDK is needed to compile against them. */
module dev.ashlar.annotations {
  exports dev.ashlar.annotation;
  exports dev.ashlar.annotation.index;
}
