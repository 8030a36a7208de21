// What stands right in a place, found as one looks at it: no list is made.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

#include "lint/item.hpp"

namespace jobstamp::lint {

/// Places that stand side by side, in source order.
class Items {
 public:
  class iterator {
   public:
    using value_type = Item;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;
    using pointer = const Item*;
    using reference = Item;
    iterator() = default;
    iterator(const Subject& subject, std::uint32_t number) : subject_(&subject), number_(number) {}
    Item operator*() const { return {*subject_, number_}; }
    iterator& operator++() {
      number_ = (**this).after();
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(iterator a, iterator b) { return a.number_ == b.number_; }

   private:
    const Subject* subject_ = nullptr;
    std::uint32_t number_ = 0;
  };

  /// From place number `first` up to `end`, where what stands in them is passed.
  Items(const Subject& subject, std::uint32_t first, std::uint32_t end) : begin_(subject, first), end_(subject, end) {}
  iterator begin() const { return begin_; }
  iterator end() const { return end_; }
  bool empty() const { return begin_ == end_; }
  Item front() const { return *begin_; }
  /// Counted anew by each call.
  std::size_t count() const { return static_cast<std::size_t>(std::distance(begin_, end_)); }

 private:
  iterator begin_, end_;
};

/// Those of them that have one name, and what `dynamic` blocks make that are labelled so.
class NamedItems {
 public:
  class iterator {
   public:
    using value_type = Item;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;
    using pointer = const Item*;
    using reference = Item;
    iterator() = default;
    /// Stands at the first among those from place number `first` up to `end`.
    iterator(const Subject& subject, std::uint32_t first, std::uint32_t end, std::string_view name)
        : subject_(&subject), number_(first), end_(end), name_(name) {
      if (first != end) find();
    }
    Item operator*() const;
    iterator& operator++() {
      number_ = Item(*subject_, number_).after();
      find();
      return *this;
    }
    iterator operator++(int) {
      iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(const iterator& a, const iterator& b) { return a.number_ == b.number_; }

   private:
    /// Moves on to the next of that name, unless it stands at one.
    void find();
    std::uint32_t made_or(std::uint32_t named) const;
    Item made_or_itself(const Item& found) const;

    const Subject* subject_ = nullptr;
    std::uint32_t number_ = 0, end_ = 0;
    std::string_view name_;
  };

  NamedItems(const Subject& subject, std::uint32_t first, std::uint32_t end, std::string_view name)
      : begin_(subject, first, end, name), end_(subject, end, end, name) {}
  iterator begin() const { return begin_; }
  iterator end() const { return end_; }
  bool empty() const { return begin_ == end_; }
  Item front() const { return *begin_; }
  /// Counted anew by each call.
  std::size_t count() const { return static_cast<std::size_t>(std::distance(begin_, end_)); }

 private:
  iterator begin_, end_;
};

}  // namespace jobstamp::lint
