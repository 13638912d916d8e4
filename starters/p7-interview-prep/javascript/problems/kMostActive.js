// The k most active (about 25 minutes)
//
// You get the user of each request, in any order, and a number k. Return the k users
// with the most requests, the busiest first. Users with equally many stand in
// alphabetical order. With fewer than k users, return all of them.
//
// Example: ben, anna, cleo, anna, ben, dan with k = 3 gives anna, ben, cleo.
// Say the cost of your way aloud: what if there are a million users, and k is 10?

export function kMostActive(users, k) {
  throw new Error('task 6');
}
