def to_fahrenheit(celsius):
    return celsius * 9 / 5 + 32


def report_line(label, celsius):
    return f"{label} {to_fahrenheit(celsius):.1f}\n"


def temperature_report(morning, noon, evening):
    """Report three Celsius temperatures in Fahrenheit: average, coldest, warmest."""
    average = (morning + noon + evening) / 3
    return (
        report_line("average", average)
        + report_line("coldest", morning)
        + report_line("warmest", noon)
    )
