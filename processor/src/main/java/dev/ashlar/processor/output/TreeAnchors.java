package dev.ashlar.processor.output;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Finds anchors in the trees of javac, repeated annotations included, for which mirrors have lost
 * every position.
 */
final class TreeAnchors {
  private final Trees trees;

  TreeAnchors(Trees trees) {
    this.trees = trees;
  }

  /** A tree and the file it is in. */
  record Found(Trees trees, Tree tree, CompilationUnitTree file) {
    void print(Diagnostic.Kind kind, String message) {
      trees.printMessage(kind, message, tree, file);
    }

    String fileName() {
      return file.getSourceFile().toUri().toString();
    }

    long position() {
      return trees.getSourcePositions().getStartPosition(file, tree);
    }
  }

  /** Returns the tree of the nearest thing the anchor names; absent without a source. */
  Optional<Found> find(Element element, Anchor anchor) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return Optional.empty();
    }
    Tree tree = anchor.annotation().isEmpty() ? path.getLeaf() : annotated(path, anchor);
    return Optional.of(new Found(trees, tree, path.getCompilationUnit()));
  }

  private Tree annotated(TreePath path, Anchor anchor) {
    List<AnnotationTree> found = new ArrayList<>();
    TypeName wanted = anchor.annotation().orElseThrow();
    for (AnnotationTree annotation : annotations(path)) {
      String name = nameOf(path, annotation);
      if (name.equals(wanted.qualified())) {
        found.add(annotation);
      } else if (name.equals(wanted.qualified() + ".List")) {
        found.addAll(contained(annotation));
      }
    }
    return anchor.occurrence() < found.size()
        ? inside(found.get(anchor.occurrence()), anchor.path())
        : path.getLeaf();
  }

  private static List<? extends AnnotationTree> annotations(TreePath path) {
    if (path.getLeaf() instanceof ClassTree type) {
      return type.getModifiers().getAnnotations();
    }
    if (path.getLeaf() instanceof VariableTree variable) {
      return variable.getModifiers().getAnnotations();
    }
    return path.getCompilationUnit().getPackageAnnotations();
  }

  private String nameOf(TreePath path, AnnotationTree annotation) {
    Element type = trees.getElement(new TreePath(path, annotation.getAnnotationType()));
    return type instanceof TypeElement element ? element.getQualifiedName().toString() : "";
  }

  private static List<AnnotationTree> contained(AnnotationTree container) {
    List<AnnotationTree> found = new ArrayList<>();
    argument(container, "value")
        .ifPresent(
            value -> {
              for (ExpressionTree element : elements(value)) {
                if (element instanceof AnnotationTree annotation) {
                  found.add(annotation);
                }
              }
            });
    return found;
  }

  private static Tree inside(Tree tree, List<String> path) {
    if (path.isEmpty()) {
      return tree;
    }
    List<String> rest = path.subList(1, path.size());
    if (tree instanceof AnnotationTree annotation) {
      return argument(annotation, path.get(0)).map(value -> inside(value, rest)).orElse(tree);
    }
    List<? extends ExpressionTree> elements = elements(tree);
    int index = Integer.parseInt(path.get(0));
    return index < elements.size() ? inside(elements.get(index), rest) : tree;
  }

  private static Optional<Tree> argument(AnnotationTree annotation, String name) {
    for (ExpressionTree argument : annotation.getArguments()) {
      if (argument instanceof AssignmentTree assignment) {
        if (assignment.getVariable() instanceof IdentifierTree variable
            && variable.getName().contentEquals(name)) {
          return Optional.of(assignment.getExpression());
        }
      } else if (name.equals("value")) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }

  private static List<? extends ExpressionTree> elements(Tree tree) {
    if (tree instanceof NewArrayTree array) {
      return array.getInitializers();
    }
    return tree instanceof ExpressionTree single ? List.of(single) : List.of();
  }
}
