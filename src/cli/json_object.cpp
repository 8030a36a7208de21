// The one file that knows nlohmann/json: its event interface, because a parsed document forgets repeated keys.
// SPDX-License-Identifier: Apache-2.0
#include "cli/json_object.hpp"

#include <nlohmann/json.hpp>

namespace jobstamp::cli {
namespace {

using Json = nlohmann::json;

// Everything but strings directly in one object is refused, and the refusal remembered.
class Events : public Json::json_sax_t {
 public:
  explicit Events(JsonObject& object) : object_(object) {}

  bool null() override { return refuse("`null`"); }
  bool boolean(bool) override { return refuse("a truth value"); }
  bool number_integer(Json::number_integer_t) override { return refuse("a number"); }
  bool number_unsigned(Json::number_unsigned_t) override { return refuse("a number"); }
  bool number_float(Json::number_float_t, const Json::string_t&) override { return refuse("a number"); }
  bool binary(Json::binary_t&) override { return refuse("binary data"); }
  bool start_array(std::size_t) override { return refuse("an array"); }
  bool end_array() override { return true; }
  bool end_object() override { return true; }
  bool start_object(std::size_t) override {
    if (inside_) return refuse("an object");
    return inside_ = true;
  }
  bool key(Json::string_t& name) override {
    name_ = name;
    return true;
  }
  bool string(Json::string_t& value) override {
    if (!inside_) return refuse("a string");
    object_.members.emplace_back(name_, value);
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
    object_.error = "this is no JSON";
    object_.offset = position > 0 ? position - 1 : 0;
    return false;
  }

 private:
  bool refuse(std::string_view what) {
    object_.error = inside_ ? "`" + name_ + "` is " + std::string(what) + ": a version is a string, in quotes"
                            : "expected an object of names and versions, found " + std::string(what);
    return false;
  }

  JsonObject& object_;
  std::string name_;
  bool inside_ = false;
};

}  // namespace

JsonObject read_json_object(std::string_view text) {
  JsonObject object;
  Events events(object);
  Json::sax_parse(text.begin(), text.end(), &events);
  return object;
}

}  // namespace jobstamp::cli
