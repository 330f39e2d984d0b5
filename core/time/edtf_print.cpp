#include "core/time/edtf.h"

namespace dateline {
namespace {

void append(std::string& out, EdtfQualifier qualifier) {
    constexpr std::string_view signs = " ?~%";
    if (qualifier != EdtfQualifier::None)
        out += signs[static_cast<std::size_t>(qualifier)];
}

void append(std::string& out, const EdtfPart& part) {
    append(out, part.before);
    out += part.digits;
    append(out, part.after);
}

void appendYear(std::string& out, const EdtfDate& date) {
    append(out, date.year.before);
    out += date.prefixed ? "Y" : "";
    out += date.negative ? "-" : "";
    out += date.year.digits;
    if (date.exponent > 0)
        out.append("E").append(std::to_string(date.exponent));
    if (date.significant > 0)
        out.append("S").append(std::to_string(date.significant));
    append(out, date.year.after);
}

void append(std::string& out, const EdtfEnd& end) {
    if (end.kind == EdtfEnd::Kind::Unknown)
        return;
    if (end.kind == EdtfEnd::Kind::Open) {
        out += "..";
        return;
    }
    appendYear(out, end.date);
    for (const auto* part : {&end.date.month, &end.date.day}) {
        if (*part) {
            out += '-';
            append(out, **part);
        }
    }
    if (end.date.clock)
        out.append("T").append(end.date.clock->text);
}

void append(std::string& out, const EdtfMember& member) {
    append(out, member.first);
    if (!member.last)
        return;
    if (member.first.kind != EdtfEnd::Kind::Open && member.last->kind != EdtfEnd::Kind::Open)
        out += "..";
    append(out, *member.last);
}

} // namespace

std::string print(const Edtf& edtf) {
    std::string out;
    if (edtf.kind == Edtf::Kind::Date || edtf.kind == Edtf::Kind::Interval) {
        append(out, edtf.start);
        if (edtf.kind == Edtf::Kind::Interval) {
            out += '/';
            append(out, edtf.end);
        }
        return out;
    }
    out += edtf.kind == Edtf::Kind::OneOf ? '[' : '{';
    for (const EdtfMember& member : edtf.members) {
        if (out.size() > 1)
            out += ',';
        append(out, member);
    }
    return out + (edtf.kind == Edtf::Kind::OneOf ? ']' : '}');
}

} // namespace dateline
