def receipt_line(item, kilos, price_per_kilo):
    """Give one line of a receipt: the item on the left, the total on the right."""
    raise NotImplementedError("task 2")
