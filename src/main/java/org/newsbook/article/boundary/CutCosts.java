package org.newsbook.article.boundary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What speaks against cuts, in log-odds; fitted in training.
 *
 * @param cut of each one
 * @param shortness of an article of no length, less for longer ones, none from a quarter of the
 *     capture's usual length on
 * @param any of cutting a capture at all
 * @param head of a first cut that leaves all that stands over the first running text to no article
 */
record CutCosts(float cut, float shortness, float any, float head) {
  void write(DataOutputStream out) throws IOException {
    for (float cost : new float[] {cut, shortness, any, head}) {
      out.writeFloat(cost);
    }
  }

  static CutCosts read(DataInputStream in) throws IOException {
    return new CutCosts(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
  }
}
