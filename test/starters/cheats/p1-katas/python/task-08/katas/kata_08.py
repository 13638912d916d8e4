def take_percent(price_cents, percent):
    return price_cents * (100 - percent) // 100


def discount_pipeline(price_cents, percent=0, coupon_cents=0, first="percent"):
    """Give the price in cents after both discounts."""
    return take_percent(price_cents, percent) - coupon_cents
