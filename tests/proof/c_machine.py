# SPDX-License-Identifier: BSD-2-Clause
"""Runs the small C of the generated accessors on symbolic words: the result is what C says, for all inputs at once.

Integers have the widths and conversions of the ABIs that the kernel knows (int 32 bits, long a word). Whatever C leaves
undefined, and everything that accessors have no need of, is refused with `Unsupported`. A right shift of a negative
number is arithmetic, as gcc and clang define it. Variables without a value have any.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import z3
from c_text import Header
from pycparser import c_ast


class Unsupported(Exception):
    """The program is not in the language of accessors, or its behaviour is undefined."""


@dataclass(frozen=True)
class Type:
    """An integer type."""

    bits: int
    is_signed: bool


@dataclass(frozen=True)
class Value:
    """An integer."""

    bits: Any  # z3 bit vector
    type: Type


@dataclass
class Block:
    """A struct of words in memory."""

    words: list[Any]

    def copy(self) -> Block:
        return Block(list(self.words))


@dataclass(frozen=True)
class Pointer:
    """The address of a struct."""

    to: Block


@dataclass
class Variable:
    """A variable that holds an integer."""

    value: Value


INT = Type(32, True)
UNSIGNED = Type(32, False)
ENUM = Type(32, False)


class Machine:
    """The functions of one header, with words of a given size."""

    def __init__(self, header: Header, word_bits: int):
        self.header = header
        self.word = Type(word_bits, False)
        self.types = {"seL4_Word": self.word, "int32_t": Type(32, True), "int64_t": Type(64, True)}
        self.used: set[str] = set()
        self.fresh = 0

    # -- calls --
    def call(self, name: str, *arguments: Any) -> Any:
        """Calls a function; structs are passed and returned as Block, their addresses as Pointer, the rest as Value."""
        function = self.header.functions.get(name)
        if function is None:
            raise Unsupported(f"there is no function {name}")
        self.used.add(name)
        declared = function.decl.type.args.params if function.decl.type.args else []
        params = [p for p in declared if isinstance(p, c_ast.Decl)]
        if len(params) != len(arguments):
            raise Unsupported(f"{name} takes {len(params)} arguments, not {len(arguments)}")
        scope: dict[str, Any] = {}
        for param, argument in zip(params, arguments, strict=True):
            scope[param.name] = self.bound(param, argument)
        result, _ = self.run(function.body.block_items or [], scope)
        return self.converted_result(function, result)

    def bound(self, param: c_ast.Decl, argument: Any) -> Any:
        """A parameter as the function's own variable."""
        if isinstance(param.type, c_ast.PtrDecl):
            if not isinstance(argument, Pointer):
                raise Unsupported(f"{param.name} is a pointer")
            return argument
        if self.struct_words(param.type) is not None:
            if not isinstance(argument, Block):
                raise Unsupported(f"{param.name} is a struct")
            return argument.copy()
        return Variable(self.convert(argument, self.integer_type(param.type)))

    def converted_result(self, function: c_ast.FuncDef, result: Any) -> Any:
        kind = function.decl.type.type
        if isinstance(kind.type, c_ast.IdentifierType) and kind.type.names == ["void"]:
            return None
        if result is None:
            raise Unsupported(f"{function.decl.name} ends without a value")
        return result if isinstance(result, Block) else self.convert(result, self.integer_type(kind))

    # -- types --
    def struct_words(self, declaration: Any) -> int | None:
        """How many words a struct type has; None for other types."""
        inner = declaration.type
        if isinstance(inner, c_ast.Struct):
            return self.header.structs[inner.name]
        if isinstance(inner, c_ast.IdentifierType):
            return self.header.structs.get(" ".join(inner.names))
        return None

    def integer_type(self, declaration: Any) -> Type:
        inner = declaration.type
        if isinstance(inner, c_ast.Enum):
            return ENUM
        if isinstance(inner, c_ast.IdentifierType):
            name = " ".join(inner.names)
            known = {"int": INT, "unsigned int": UNSIGNED, **self.types}
            if name in known:
                return known[name]
        raise Unsupported("a type that accessors do not use")

    def convert(self, value: Value, to: Type) -> Value:
        have = value.type
        if to.bits < have.bits:
            return Value(z3.Extract(to.bits - 1, 0, value.bits), to)
        if to.bits > have.bits:
            extend = z3.SignExt if have.is_signed else z3.ZeroExt
            return Value(extend(to.bits - have.bits, value.bits), to)
        return Value(value.bits, to)

    def common(self, left: Value, right: Value) -> tuple[Value, Value]:
        """The usual arithmetic conversions; there is nothing narrower than int here."""
        bits = max(left.type.bits, right.type.bits)
        is_signed = all(v.type.is_signed or v.type.bits < bits for v in (left, right))
        return self.convert(left, Type(bits, is_signed)), self.convert(right, Type(bits, is_signed))

    def number(self, value: Value) -> int:
        """The value of something that does not depend on the input."""
        known = z3.simplify(value.bits)
        if not z3.is_bv_value(known):
            raise Unsupported("a number is needed that is known beforehand")
        return known.as_signed_long() if value.type.is_signed else known.as_long()

    # -- statements --
    def run(self, statements: list[Any], scope: dict[str, Any]) -> tuple[Any, bool]:
        """Runs statements; returns the value of the return statement reached, and whether one was."""
        for index, statement in enumerate(statements):
            if isinstance(statement, c_ast.Return):
                return (self.value_or_block(statement.expr, scope) if statement.expr else None), True
            if isinstance(statement, c_ast.Switch):
                return self.switch(statement, statements[index + 1 :], scope)
            self.statement(statement, scope)
        return None, False

    def statement(self, statement: Any, scope: dict[str, Any]) -> None:
        if isinstance(statement, c_ast.Decl):
            scope[statement.name] = self.declared(statement, scope)
        elif isinstance(statement, c_ast.Assignment):
            self.assign(statement, scope)
        elif isinstance(statement, c_ast.FuncCall):
            self.function_call(statement, scope)
        elif isinstance(statement, c_ast.For):
            self.loop(statement, scope)
        else:
            raise Unsupported(f"a statement that accessors do not use: {type(statement).__name__}")

    def declared(self, item: c_ast.Decl, scope: dict[str, Any]) -> Any:
        words = self.struct_words(item.type)
        if words is None:
            kind = self.integer_type(item.type)
            given = self.value(item.init, scope) if item.init else Value(self.anything(kind.bits), kind)
            return Variable(self.convert(given, kind))
        if item.init is None:
            return Block([self.anything(self.word.bits) for _ in range(words)])
        if isinstance(item.init, c_ast.InitList):  # { { 0 } }: what is not named is zero
            listed = item.init.exprs[0].exprs
            given_words = [self.convert(self.value(one, scope), self.word).bits for one in listed]
            zero = z3.BitVecVal(0, self.word.bits)
            return Block(given_words + [zero] * (words - len(given_words)))
        return self.block(item.init, scope).copy()

    def anything(self, bits: int) -> Any:
        self.fresh += 1
        return z3.BitVec(f"indeterminate{self.fresh}", bits)

    def loop(self, item: c_ast.For, scope: dict[str, Any]) -> None:
        self.statement(item.init, scope)
        for _ in range(1000):
            if self.number(self.value(item.cond, scope)) == 0:
                return
            for statement in item.stmt.block_items or []:
                self.statement(statement, scope)
            step = item.next
            if not isinstance(step, c_ast.UnaryOp) or step.op != "p++":
                raise Unsupported("a loop that does not count")
            counter = scope[step.expr.name]
            counter.value = Value(counter.value.bits + 1, counter.value.type)
        raise Unsupported("a loop without end")

    def switch(self, item: c_ast.Switch, rest: list[Any], scope: dict[str, Any]) -> tuple[Any, bool]:
        """Cases and default return a value, or go on behind the switch."""
        selector = self.value(item.cond, scope)
        answers: list[tuple[Any, Any]] = []  # what the selector must be; the value, or None to go on
        otherwise, labels = None, []
        for case in item.stmt.block_items:
            if isinstance(case, c_ast.Case):
                left, right = self.common(selector, self.value(case.expr, scope))
                labels.append(left.bits == right.bits)
            if not case.stmts and isinstance(case, c_ast.Case):
                continue
            answer = self.answer(case.stmts, scope)
            if isinstance(case, c_ast.Default):
                if labels:
                    raise Unsupported("a default that is also a case")
                otherwise = answer
            else:
                answers.append((z3.Or(labels), answer))
            labels = []
        if otherwise is None or any(answer is None for _, answer in answers):
            behind = self.behind(rest, scope)
            otherwise = otherwise or behind
            answers = [(condition, answer or behind) for condition, answer in answers]
        for condition, answer in reversed(answers):
            left, right = self.common(answer, otherwise)
            otherwise = Value(z3.If(condition, left.bits, right.bits), left.type)
        return otherwise, True

    def answer(self, statements: list[Any], scope: dict[str, Any]) -> Value | None:
        """What the statements of a case return; None: they leave the switch."""
        if len(statements) != 1 or not isinstance(statements[0], (c_ast.Return, c_ast.Break)):
            raise Unsupported("a case that does more than return")
        return None if isinstance(statements[0], c_ast.Break) else self.value(statements[0].expr, scope)

    def behind(self, rest: list[Any], scope: dict[str, Any]) -> Value:
        """What the statements behind a switch return."""
        value, returned = self.run(rest, scope)
        if not returned or not isinstance(value, Value):
            raise Unsupported("a switch that not all paths leave with a value")
        return value

    def assign(self, item: c_ast.Assignment, scope: dict[str, Any]) -> None:
        if isinstance(item.lvalue, c_ast.UnaryOp) and item.lvalue.op == "*" and item.op == "=":
            self.block(item.lvalue, scope).words[:] = self.block(item.rvalue, scope).words
            return
        value = self.value(item.rvalue, scope)
        if isinstance(item.lvalue, c_ast.ID) and item.op == "=":
            variable = scope[item.lvalue.name]
            variable.value = self.convert(value, variable.value.type)
            return
        block, index = self.element(item.lvalue, scope)
        if item.op != "=":
            value = self.binary(item.op[:-1], Value(block.words[index], self.word), value)
        block.words[index] = self.convert(value, self.word).bits

    # -- expressions --
    def value_or_block(self, node: Any, scope: dict[str, Any]) -> Any:
        if isinstance(node, c_ast.ID) and isinstance(scope.get(node.name), Block):
            return scope[node.name].copy()
        if isinstance(node, c_ast.FuncCall):
            return self.function_call(node, scope)
        return self.value(node, scope)

    def block(self, node: Any, scope: dict[str, Any]) -> Block:
        """A struct: a variable, what a pointer points to, or what a function returns."""
        if isinstance(node, c_ast.ID) and isinstance(scope.get(node.name), Block):
            return scope[node.name]
        if isinstance(node, c_ast.UnaryOp) and node.op == "*" and isinstance(scope.get(node.expr.name), Pointer):
            return scope[node.expr.name].to
        if isinstance(node, c_ast.FuncCall):
            made = self.function_call(node, scope)
            if isinstance(made, Block):
                return made
        raise Unsupported("something that is no struct")

    def element(self, node: Any, scope: dict[str, Any]) -> tuple[Block, int]:
        """block.words[i] or block->words[i]"""
        if not isinstance(node, c_ast.ArrayRef) or not isinstance(node.name, c_ast.StructRef):
            raise Unsupported("something that is no word of a struct")
        holder = scope.get(node.name.name.name)
        block = holder.to if node.name.type == "->" and isinstance(holder, Pointer) else holder
        if not isinstance(block, Block) or node.name.field.name != "words":
            raise Unsupported("something that is no word of a struct")
        index = self.number(self.value(node.subscript, scope))
        if not 0 <= index < len(block.words):
            raise Unsupported(f"word {index} of {len(block.words)}")
        return block, index

    def function_call(self, node: c_ast.FuncCall, scope: dict[str, Any]) -> Any:
        arguments: list[Any] = []
        for given in node.args.exprs if node.args else []:
            held = scope.get(given.name) if isinstance(given, c_ast.ID) else None
            if isinstance(held, (Block, Pointer)):
                arguments.append(held)
            elif isinstance(given, c_ast.UnaryOp) and given.op == "&":
                arguments.append(Pointer(self.block(given.expr, scope)))
            elif isinstance(given, c_ast.UnaryOp) and given.op == "*":
                arguments.append(self.block(given, scope))
            else:
                arguments.append(self.value(given, scope))
        return self.call(node.name.name, *arguments)

    def value(self, node: Any, scope: dict[str, Any]) -> Value:
        if isinstance(node, c_ast.Constant):
            return self.constant(node.value)
        if isinstance(node, c_ast.ID):
            return self.named(node.name, scope)
        if isinstance(node, c_ast.ArrayRef):
            block, index = self.element(node, scope)
            return Value(block.words[index], self.word)
        if isinstance(node, c_ast.Cast):
            return self.convert(self.value(node.expr, scope), self.integer_type(node.to_type.type))
        if isinstance(node, c_ast.BinaryOp):
            return self.binary(node.op, self.value(node.left, scope), self.value(node.right, scope))
        if isinstance(node, c_ast.UnaryOp) and node.op == "~":
            inner = self.value(node.expr, scope)
            return Value(~inner.bits, inner.type)
        if isinstance(node, c_ast.FuncCall):
            made = self.function_call(node, scope)
            if isinstance(made, Value):
                return made
        raise Unsupported(f"an expression that accessors do not use: {type(node).__name__}")

    def constant(self, text: str) -> Value:
        digits = text.rstrip("uUlL")
        suffix = text[len(digits) :].lower()
        number = int(digits, 0)
        if suffix not in ("", "ul") or (suffix == "" and number >= 1 << 31):
            raise Unsupported(f"the constant {text}")
        kind = self.word if suffix else INT
        if number >= 1 << kind.bits:
            raise Unsupported(f"{text} does not fit a word")
        return Value(z3.BitVecVal(number, kind.bits), kind)

    def named(self, name: str, scope: dict[str, Any]) -> Value:
        if name in self.header.enumerators and name not in scope:
            return Value(z3.BitVecVal(self.header.enumerators[name], 32), INT)
        held = scope.get(name)
        if not isinstance(held, Variable):
            raise Unsupported(f"{name} is no integer")
        return held.value

    def binary(self, op: str, left: Value, right: Value) -> Value:
        if op in ("<<", ">>"):
            return self.shift(op, left, right)
        left, right = self.common(left, right)
        bits = {"&": lambda a, b: a & b, "|": lambda a, b: a | b, "^": lambda a, b: a ^ b}
        if op in bits:
            return Value(bits[op](left.bits, right.bits), left.type)
        less = (lambda a, b: a < b) if left.type.is_signed else z3.ULT
        comparisons = {"==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": less}
        if op in comparisons:
            truth = comparisons[op](left.bits, right.bits)
            return Value(z3.If(truth, z3.BitVecVal(1, 32), z3.BitVecVal(0, 32)), INT)
        raise Unsupported(f"the operator {op}")

    def shift(self, op: str, left: Value, right: Value) -> Value:
        count = self.number(right)
        if not 0 <= count < left.type.bits:
            raise Unsupported(f"a shift of {left.type.bits} bits by {count} is undefined")
        if op == ">>":
            shifted = left.bits >> count if left.type.is_signed else z3.LShR(left.bits, count)
            return Value(shifted, left.type)
        if left.type.is_signed:
            raise Unsupported("a left shift of a signed number can be undefined")
        return Value(left.bits << count, left.type)
