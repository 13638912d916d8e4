def receipt_line(item, kilos, price_per_kilo):
    """Give one line of a receipt: the item on the left, the total on the right."""
    total = kilos * price_per_kilo
    return f"{item:<12}{total:>8.2f}"
