package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cases compiled together: those with the same tables and rules share a variant. */
record LinkedBatch(List<Shape> shapes, LinkedStage stage) {

  /** What has to be compiled for a case. */
  record Shape(Model model, Map<String, List<Policy>> rules) {
    static Shape of(LinkedCase each) {
      return new Shape(each.model(), each.rules());
    }
  }

  /**
   * Compiles a variant for each of the shapes into the folder.
   *
   * @param domain of the models of the shapes, in their order
   */
  static LinkedBatch of(LinkedDomain domain, List<Shape> shapes, Path folder) {
    List<Model> models = models(shapes);
    List<LinkedStage.RuleSet> rules = new ArrayList<>();
    for (Shape shape : shapes) {
      rules.add(new LinkedStage.RuleSet(models.indexOf(shape.model()), shape.rules()));
    }
    return new LinkedBatch(shapes, LinkedStage.of(domain, rules, folder));
  }

  /** Returns the models of the shapes, each once. */
  static List<Model> models(List<Shape> shapes) {
    return shapes.stream().map(Shape::model).distinct().toList();
  }

  LinkedVariant variant(LinkedCase each) {
    return stage.variants().get(shapes.indexOf(Shape.of(each)));
  }
}
