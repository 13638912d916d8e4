package main

import "testing"

func TestDiscountPipelineOrderMatters(t *testing.T) {
	want(t, 8500).from(discountPipeline(10000, discounts{percent: 10, couponCents: 500, first: "percent"}))
	want(t, 8550).from(discountPipeline(10000, discounts{percent: 10, couponCents: 500, first: "coupon"}))
	want(t, 889).from(discountPipeline(1099, discounts{percent: 10, couponCents: 100, first: "percent"}))
	want(t, 899).from(discountPipeline(1099, discounts{percent: 10, couponCents: 100, first: "coupon"}))
}

func TestDiscountPipelineDefaults(t *testing.T) {
	want(t, 8500).from(discountPipeline(10000, discounts{percent: 10, couponCents: 500, first: "percent"}))
	want(t, 8500).from(discountPipeline(10000, discounts{percent: 10, couponCents: 500}))
	want(t, 9000).from(discountPipeline(10000, discounts{percent: 10}))
	want(t, 10000).from(discountPipeline(10000, discounts{}))
}
