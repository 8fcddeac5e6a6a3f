package org.newsbook.theme;

import java.util.Locale;

/**
 * What kind of news a story is: the 17 top subjects of the IPTC Media Topics (iptc.org, CC BY 4.0),
 * under short names.
 */
public enum Section {
  ARTS("Arts and media"),
  CONFLICT("Conflict"),
  CRIME("Crime and justice"),
  DISASTER("Disaster and accident"),
  ECONOMY("Economy"),
  EDUCATION("Education"),
  ENVIRONMENT("Environment"),
  HEALTH("Health"),
  HUMAN_INTEREST("Human interest"),
  LABOUR("Labour"),
  LIFESTYLE("Lifestyle and leisure"),
  POLITICS("Politics"),
  RELIGION("Religion"),
  SCIENCE("Science and technology"),
  SOCIETY("Society"),
  SPORT("Sport"),
  WEATHER("Weather");

  private final String english;

  Section(String english) {
    this.english = english;
  }

  /** Its English name. */
  public String english() {
    return english;
  }

  /** As files of words and phrases call it: 'human-interest'. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
