function toFahrenheit(celsius) {
  return (celsius * 9) / 5 + 32;
}

function reportLine(label, celsius) {
  return `${label} ${toFahrenheit(celsius).toFixed(1)}\n`;
}

/** Reports three Celsius temperatures in Fahrenheit: average, coldest, warmest. */
export function temperatureReport(morning, noon, evening) {
  const average = (morning + noon + evening) / 3;
  return (
    reportLine('average', average) + reportLine('coldest', morning) + reportLine('warmest', noon)
  );
}
