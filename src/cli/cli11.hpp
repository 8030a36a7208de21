// CLI11 without streams and locales. Its headers include <iostream> for two warnings that our options never give rise
// to, which makes eight streams before main; and they ask the locale what a blank is, which makes all of it. In a call
// for one small file that was a fifth of the instructions and 22 of 73 page faults. Within `CLI` the name `std` means
// the namespace below: the standard one, with other words for these few things.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>

#define _GLIBCXX_IOSTREAM 1  // libstdc++'s guard of <iostream>

namespace CLI::std {

using namespace ::std;

// Nowhere defined: the linker sees that nothing of ours writes to them.
extern ::std::ostream cout;
extern ::std::ostream cerr;

// The words of a call are sorted in ASCII.
struct locale {};

template <class Char>
bool isspace(Char c, locale) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

template <class Char>
Char tolower(Char c, locale) {
  return c >= 'A' && c <= 'Z' ? static_cast<Char>(c - 'A' + 'a') : c;
}

template <class Char>
bool isalpha(Char c, locale) {
  return tolower(c, locale()) >= 'a' && tolower(c, locale()) <= 'z';
}

}  // namespace CLI::std

#include <CLI/CLI.hpp>
