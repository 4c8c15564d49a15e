// SPDX-License-Identifier: EUPL-1.2
// Numbers, money and days, as they are written in a language.

const LOCALES = { nl: "nl-NL", en: "en-GB" };

export function numbersIn(language) {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const euros = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const roundEuros = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/Amsterdam",
  });
  return {
    sentence: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    count: (number) => whole.format(number),
    share: (percentage) => tenths.format(percentage) + "%",
    rate: (number) => hundredths.format(number),
    money: (amount) => euros.format(amount),
    roundMoney: (amount) => roundEuros.format(amount),
    day: (text) => day.format(new Date(text)),
    month: (text) => month.format(new Date(text + "-01")),
    shortMonth: (text) => shortMonth.format(new Date(text + "-01")).replace(".", ""),
    moment: (text) => moment.format(new Date(text)),
  };
}
