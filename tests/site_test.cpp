// The site room: what a place reads through its references, and from which literals.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "jobstamp/parse.hpp"

namespace jobstamp {
namespace {

/// Files of one call; places are asked for by address.
class Call {
 public:
  explicit Call(std::vector<std::string> texts) {
    for (std::string& text : texts)
      parsed_.push_back(std::make_unique<Parsed>(parse(Source("job.nomad", std::move(text)))));
    std::vector<const Tree*> trees;
    for (const auto& each : parsed_) {
      EXPECT_TRUE(each->ok());
      trees.push_back(&each->tree);
    }
    inputs = inputs_of(trees);
  }

  Pieces pieces(const std::string& address) const {
    for (std::uint32_t file = 0; file < inputs.files.size(); ++file) {
      const auto& places = inputs.files[file].outline.places;
      for (std::uint32_t place = 0; place < places.size(); ++place) {
        if (inputs.address({file, place}) == address) return read(inputs, {file, place});
      }
    }
    ADD_FAILURE() << "no place " << address;
    return {};
  }

  /// `text@address` for each piece, `?` for an opaque one.
  std::string told(const std::string& address) const {
    std::string text;
    for (const Piece& piece : pieces(address)) {
      if (!text.empty()) text += " + ";
      text += piece.opaque() ? "?" + piece.text : piece.text + "@" + inputs.address(piece.from);
    }
    return text;
  }

  Inputs inputs;

 private:
  std::vector<std::unique_ptr<Parsed>> parsed_;
};

std::string job_with_image(const std::string& image, const std::string& before = "") {
  return before + "\njob \"j\" {\n  group \"g\" {\n    task \"t\" {\n      config {\n        image = " + image +
         "\n      }\n    }\n  }\n}\n";
}

constexpr const char* image = "job.j.group.g.task.t.config.image";
constexpr const char* own = "@job.j.group.g.task.t.config.image";

TEST(Pieces, of_a_literal_are_its_texts) {
  EXPECT_EQ(Call({job_with_image(R"("redis:7")")}).told(image), std::string("redis:7") + own);
}

TEST(Pieces, follow_a_variable_to_its_default) {
  Call call({job_with_image(R"("redis:${var.tag}-alpine")", "variable \"tag\" {\n  default = \"7\"\n}\n")});
  EXPECT_EQ(call.told(image), std::string("redis:") + own + " + 7@variable.tag.default + -alpine" + own);
  EXPECT_EQ(shown(call.pieces(image)), "redis:7-alpine");
}

TEST(Pieces, follow_a_reference_that_is_the_whole_value) {
  Call call({job_with_image("var.docker-image", "variable \"docker-image\" {\n  default = \"redis:7\"\n}\n")});
  EXPECT_EQ(call.told(image), "redis:7@variable.docker-image.default");
}

TEST(Pieces, follow_objects_and_indexes_with_constant_keys) {
  std::string locals = "locals {\n  v = { app = \"1\", list = [\"2\", \"3\"], \"a.b\" = \"4\" }\n}\n";
  Call call({job_with_image(R"("${local.v.app}.${local.v["list"][1]}.${local.v["a.b"]}")", locals)});
  EXPECT_EQ(shown(call.pieces(image)), "1.3.4");
}

TEST(Pieces, look_declarations_up_after_the_job_too) {
  Call call({job_with_image(R"("a:${var.t}")") + "variables {\n  t = \"9\"\n}\n"});
  EXPECT_EQ(shown(call.pieces(image)), "a:9");
}

TEST(Pieces, take_the_assignment_of_a_variable_file_before_a_default) {
  Call call({job_with_image(R"("a:${var.t}")", "variable \"t\" {\n  default = \"1\"\n}\n"), "t = \"2\"\n"});
  EXPECT_EQ(call.told(image), std::string("a:") + own + " + 2@t");
}

TEST(Pieces, never_look_into_another_job_file) {
  Call call({job_with_image(R"("a:${var.t}")"), "variable \"t\" {\n  default = \"1\"\n}\njob \"other\" {\n}\n"});
  EXPECT_EQ(call.pieces(image).back().opacity, Opacity::undeclared);
}

TEST(Pieces, read_meta_of_the_innermost_block) {
  std::string job = R"(job "j" {
  meta {
    build = "1"
    other-key = "3"
  }
  group "g" {
    meta = { build = "2" }
    task "t" {
      env { TAG = "4" }
      config { image = "a:${NOMAD_META_build}.${NOMAD_META_BUILD}.${NOMAD_META_other_key}.${TAG}.${HOME}" }
    }
  }
}
)";
  Call call({job});
  EXPECT_EQ(shown(call.pieces(image)), "a:2.2.3.4.${HOME}");
  EXPECT_EQ(call.pieces(image).back().opacity, Opacity::runtime);
}

TEST(Pieces, keep_what_cannot_be_read) {
  auto why = [](const std::string& expression) {
    return Call({job_with_image("\"a:${" + expression + "}\"",
                                "variable \"none\" {\n}\nlocals {\n  o = { a = 1 }\n}\n")})
        .pieces(image)
        .back()
        .opacity;
  };
  EXPECT_EQ(why("attr.cpu.arch"), Opacity::runtime);
  EXPECT_EQ(why("var.none"), Opacity::no_default);
  EXPECT_EQ(why("var.nowhere"), Opacity::undeclared);
  EXPECT_EQ(why("format(\"x\")"), Opacity::computed);
  EXPECT_EQ(why("true ? 1 : 2"), Opacity::computed);
  EXPECT_EQ(why("local.o"), Opacity::computed);
  EXPECT_EQ(why("local.o[var.none]"), Opacity::computed);
}

TEST(Pieces, end_at_a_text_that_is_made_from_itself) {
  Call call({job_with_image("\"${local.a}\"", "locals {\n  a = \"${local.b}\"\n  b = \"x${local.a}\"\n}\n")});
  EXPECT_EQ(call.pieces(image).back().opacity, Opacity::circular);
}

TEST(Pieces, are_bounded) {
  std::string locals = "locals {\n  a0 = \"x\"\n";
  for (int n = 1; n < 40; ++n) {
    std::string before = "${local.a" + std::to_string(n - 1) + "}";
    locals += "  a" + std::to_string(n) + " = \"" + before + before + "\"\n";
  }
  EXPECT_LT(Call({job_with_image("local.a39", locals + "}\n")}).pieces(image).size(), 5000U);
}

TEST(Pieces, read_a_number_as_its_text) {
  Call call({job_with_image("\"a:${var.n}\"", "variable \"n\" {\n  default = 7.10\n}\n")});
  EXPECT_EQ(shown(call.pieces(image)), "a:7.1");
}

TEST(Pieces, of_a_template_with_directives_are_opaque) {
  Call call({job_with_image(R"("a:%{ if true }1%{ else }2%{ endif }")")});
  EXPECT_EQ(call.pieces(image).size(), 1U);
  EXPECT_TRUE(call.pieces(image).front().opaque());
}

TEST(Legible, has_one_byte_for_a_piece_that_nobody_can_read) {
  Call call({job_with_image(R"("a:${attr.cpu.arch}-${x.y}")")});
  EXPECT_EQ(legible(call.pieces(image)), std::string("a:") + version::platform + "-" + version::opaque);
}

TEST(SiteKinds, read_back_from_their_names) {
  for (int number = 0; number <= static_cast<int>(SiteKind::literal); ++number) {
    auto kind = static_cast<SiteKind>(number);
    EXPECT_EQ(site_kind(name_of(kind)), kind);
  }
  EXPECT_EQ(site_kind("images"), std::nullopt);
}

}  // namespace
}  // namespace jobstamp
