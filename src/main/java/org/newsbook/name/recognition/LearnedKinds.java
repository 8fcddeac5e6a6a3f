package org.newsbook.name.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbook.name.Mention.Kind;
import org.newsbook.name.span.NameSpan;
import org.newsbook.text.Folding;

/** Corrects the kind of a name where all its places in the corpus make it unlikely. */
final class LearnedKinds {
  private final KindModel model = KindModel.load();
  private final Map<String, float[]> rows = new HashMap<>();

  /**
   * @param spans in text order
   */
  LearnedKinds(KindFeatures features, List<NameSpan> spans) {
    Map<String, List<NameSpan>> names = new HashMap<>();
    for (NameSpan span : spans) {
      names.computeIfAbsent(Folding.fold(span.text()), k -> new ArrayList<>()).add(span);
    }
    names.forEach((folded, all) -> rows.put(folded, features.of(all)));
  }

  /**
   * A person or an organisation of a place's name stays out: which place it would be, nothing
   * tells.
   *
   * @return empty for what names nothing
   */
  Optional<Kind> corrected(String folded, Kind kind) {
    float[] row = rows.get(folded);
    return row == null
        ? Optional.of(kind)
        : model.corrected(row, kind).filter(k -> k == kind || k != Kind.PLACE);
  }
}
