// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");
  private static final Pattern STATUS = Pattern.compile("(?m)^([a-z-]+)\\.status=(\\d+)$");
  private static final Pattern FAULT = Pattern.compile("(?m)^fault\\.([a-z-]+)\\.nl=");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (\\d{3}) \\|");
  private static final Pattern FAULT_ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^\\d]");

  @Test
  void every_link_leads_somewhere() {
    List<String> broken = new ArrayList<>();
    for (Path document : Checkout.files(".md")) {
      Matcher link = LINK.matcher(Checkout.text(document));
      while (link.find()) {
        if (!document.resolveSibling(link.group(1)).toFile().exists()) {
          broken.add(Checkout.root().relativize(document) + " -> " + link.group(1));
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void every_problem_type_is_explained_and_none_that_does_not_exist() {
    SortedMap<String, String> answered = new TreeMap<>();
    for (Path catalogue : catalogues()) {
      Matcher status = STATUS.matcher(Checkout.text(catalogue));
      while (status.find()) {
        answered.put(status.group(1), status.group(2));
      }
    }
    SortedMap<String, String> explained = new TreeMap<>();
    Matcher row = ROW.matcher(problems());
    while (row.find()) {
      explained.put(row.group(1), row.group(2));
    }

    assertThat(answered).isNotEmpty();
    assertThat(explained).isEqualTo(answered);
  }

  @Test
  void every_fault_of_the_input_is_explained() {
    SortedSet<String> told = new TreeSet<>();
    for (Path catalogue : catalogues()) {
      Matcher fault = FAULT.matcher(Checkout.text(catalogue));
      while (fault.find()) {
        told.add(fault.group(1));
      }
    }
    SortedSet<String> explained = new TreeSet<>();
    Matcher row = FAULT_ROW.matcher(problems());
    while (row.find()) {
      explained.add(row.group(1));
    }

    assertThat(explained).isNotEmpty().containsAll(told);
  }

  @Test
  void every_text_of_a_problem_stands_in_both_languages() {
    for (Path catalogue : catalogues()) {
      String text = Checkout.text(catalogue);
      assertThat(keys(text, "nl")).as(catalogue.toString()).isEqualTo(keys(text, "en"));
    }
  }

  private static SortedSet<String> keys(String catalogue, String language) {
    SortedSet<String> keys = new TreeSet<>();
    Matcher key = Pattern.compile("(?m)^([a-z.-]+)\\." + language + "=").matcher(catalogue);
    while (key.find()) {
      keys.add(key.group(1));
    }
    return keys;
  }

  private static String problems() {
    return Checkout.text(Checkout.root().resolve("docs/problems.md"));
  }

  private static List<Path> catalogues() {
    return Checkout.files("problems.properties");
  }
}
