// HashiCorp's own HCL as a peer of tools/bench, the very library inside `nomad fmt`:
//
//	reference inside parse|format|nomad-fmt SECONDS FILE...  passes over the files for so long; "BYTES NANOSECONDS"
//	reference fmt       what `nomad fmt -` does: standard input to standard output
//	reference check FILE...  what `nomad fmt -check FILE...` does: exit 1 where something would change
//
// SPDX-License-Identifier: Apache-2.0
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
)

func parse(text []byte) []byte {
	if _, diagnostics := hclsyntax.ParseConfig(text, "", hcl.InitialPos); diagnostics.HasErrors() {
		fail(diagnostics)
	}
	return nil
}

// nomadFmt parses twice, as nomad/command/fmt.go does: once to see that the file is whole, once to print it.
func nomadFmt(text []byte) []byte {
	parse(text)
	file, diagnostics := hclwrite.ParseConfig(text, "", hcl.InitialPos)
	if diagnostics.HasErrors() {
		fail(diagnostics)
	}
	return file.Bytes()
}

var steps = map[string]func([]byte) []byte{"parse": parse, "format": hclwrite.Format, "nomad-fmt": nomadFmt}

func inside(step func([]byte) []byte, seconds string, names []string) {
	limit, err := strconv.ParseFloat(seconds, 64)
	check(err)
	var texts [][]byte
	for _, name := range names {
		text, err := os.ReadFile(name)
		check(err)
		texts = append(texts, text)
	}
	done, begin := 0, time.Now()
	for done == 0 || time.Since(begin).Seconds() < limit {
		for _, text := range texts {
			step(text)
			done += len(text)
		}
	}
	fmt.Println(done, time.Since(begin).Nanoseconds())
}

func checkFiles(names []string) {
	code := 0
	for _, name := range names {
		text, err := os.ReadFile(name)
		check(err)
		if !bytes.Equal(nomadFmt(text), text) {
			fmt.Println(name)
			code = 1
		}
	}
	os.Exit(code)
}

func check(err error) {
	if err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(2)
}

func main() {
	if len(os.Args) > 4 && os.Args[1] == "inside" && steps[os.Args[2]] != nil {
		inside(steps[os.Args[2]], os.Args[3], os.Args[4:])
		return
	}
	if len(os.Args) > 2 && os.Args[1] == "check" {
		checkFiles(os.Args[2:])
	}
	text, err := io.ReadAll(os.Stdin)
	check(err)
	os.Stdout.Write(nomadFmt(text))
}
