def temperature_report(morning, noon, evening):
    """Report three Celsius temperatures in Fahrenheit: average, coldest, warmest."""
    raise NotImplementedError("task 7")
