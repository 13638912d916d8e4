def take_percent(price_cents, percent):
    return price_cents * (100 - percent) // 100


def discount_pipeline(price_cents, percent=0, coupon_cents=0, first="percent"):
    """Give the price in cents after both discounts."""
    if first == "coupon":
        return take_percent(price_cents - coupon_cents, percent)
    return take_percent(price_cents, percent) - coupon_cents
