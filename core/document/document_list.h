#pragma once

#include "core/document/source_document.h"

#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace dateline {

/// The documents of a timeline, which copies of the list share: none of their texts is copied with it.
class DocumentList {
    using Held = std::vector<std::shared_ptr<const SourceDocument>>;

public:
    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = SourceDocument;
        using difference_type = std::ptrdiff_t;
        using pointer = const SourceDocument*;
        using reference = const SourceDocument&;

        Iterator() = default;
        explicit Iterator(Held::const_iterator at) : m_at(at) {}

        reference operator*() const { return **m_at; }
        pointer operator->() const { return m_at->get(); }
        reference operator[](difference_type n) const { return *m_at[n]; }
        Iterator& operator++() { return *this += 1; }
        Iterator& operator--() { return *this += -1; }
        Iterator operator++(int) { return Iterator(m_at++); }
        Iterator operator--(int) { return Iterator(m_at--); }
        Iterator& operator+=(difference_type n) {
            m_at += n;
            return *this;
        }
        Iterator& operator-=(difference_type n) { return *this += -n; }
        friend Iterator operator+(Iterator at, difference_type n) { return at += n; }
        friend Iterator operator+(difference_type n, Iterator at) { return at += n; }
        friend Iterator operator-(Iterator at, difference_type n) { return at -= n; }
        friend difference_type operator-(Iterator a, Iterator b) { return a.m_at - b.m_at; }
        friend auto operator<=>(const Iterator&, const Iterator&) = default;

    private:
        Held::const_iterator m_at;
    };
    using value_type = SourceDocument;
    using const_iterator = Iterator;

    DocumentList() = default;
    DocumentList(std::initializer_list<SourceDocument> documents) {
        for (const SourceDocument& document : documents)
            push_back(document);
    }

    [[nodiscard]] std::size_t size() const { return m_held.size(); }
    [[nodiscard]] bool empty() const { return m_held.empty(); }
    [[nodiscard]] const SourceDocument& operator[](std::size_t i) const { return *m_held[i]; }
    [[nodiscard]] const SourceDocument& front() const { return *m_held.front(); }
    [[nodiscard]] const SourceDocument& back() const { return *m_held.back(); }
    [[nodiscard]] Iterator begin() const { return Iterator(m_held.begin()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_held.end()); }

    [[nodiscard]] const std::shared_ptr<const SourceDocument>& shared(std::size_t i) const {
        return m_held[i];
    }
    void push_back(std::shared_ptr<const SourceDocument> document) { m_held.push_back(std::move(document)); }
    void push_back(SourceDocument document) {
        m_held.push_back(std::make_shared<const SourceDocument>(std::move(document)));
    }
    /// Another one in its place, made of it by `change`.
    template <typename Change>
    void change(std::size_t i, const Change& change) {
        SourceDocument document = *m_held[i];
        change(document);
        replace(i, std::move(document));
    }
    /// In the place of another.
    void replace(std::size_t i, SourceDocument document) {
        m_held[i] = std::make_shared<const SourceDocument>(std::move(document));
    }

private:
    Held m_held;
};

} // namespace dateline
