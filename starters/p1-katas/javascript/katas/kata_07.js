/** Reports three Celsius temperatures in Fahrenheit: average, coldest, warmest. */
export function temperatureReport(morning, noon, evening) {
  throw new Error('task 7');
}
