#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace dateline {

/// A list of values, which its copies share: a copy costs a pointer a value. What is shared is never changed;
/// own() is how a list changes one of its values.
template <typename T>
class SharedList {
    using Held = std::vector<std::shared_ptr<const T>>;

public:
    class Iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        explicit Iterator(typename Held::const_iterator at) : m_at(at) {}

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
        typename Held::const_iterator m_at;
    };
    using value_type = T;
    using const_iterator = Iterator;

    SharedList() = default;
    SharedList(std::initializer_list<T> values) {
        for (const T& value : values)
            push_back(value);
    }
    explicit SharedList(std::vector<T> values) {
        reserve(values.size());
        for (T& value : values)
            push_back(std::move(value));
    }

    [[nodiscard]] std::size_t size() const { return m_held.size(); }
    [[nodiscard]] bool empty() const { return m_held.empty(); }
    [[nodiscard]] const T& operator[](std::size_t i) const { return *m_held[i]; }
    [[nodiscard]] const T& front() const { return *m_held.front(); }
    [[nodiscard]] const T& back() const { return *m_held.back(); }
    [[nodiscard]] Iterator begin() const { return Iterator(m_held.begin()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_held.end()); }

    [[nodiscard]] const std::shared_ptr<const T>& shared(std::size_t i) const { return m_held[i]; }
    void reserve(std::size_t count) { m_held.reserve(count); }
    void resize(std::size_t count) {
        const std::size_t before = m_held.size();
        m_held.resize(count);
        for (std::size_t i = before; i < count; ++i)
            m_held[i] = std::make_shared<T>();
    }
    void push_back(std::shared_ptr<const T> value) { m_held.push_back(std::move(value)); }
    void push_back(T value) { m_held.push_back(std::make_shared<T>(std::move(value))); }
    /// A value of this list alone from here on, to be changed; good until the list is copied.
    [[nodiscard]] T& own(std::size_t i) {
        if (m_held[i].use_count() != 1)
            m_held[i] = std::make_shared<T>(*m_held[i]);
        return const_cast<T&>(*m_held[i]); // nobody else looks at it
    }
    /// Another one in its place.
    void replace(std::size_t i, T value) { m_held[i] = std::make_shared<T>(std::move(value)); }
    template <typename Predicate>
    void eraseIf(const Predicate& predicate) {
        std::erase_if(m_held, [&](const auto& value) { return predicate(*value); });
    }
    /// Stable; linear where they are in order.
    template <typename Less>
    void sort(const Less& less) {
        const auto before = [&](const auto& a, const auto& b) { return less(*a, *b); };
        if (!std::is_sorted(m_held.begin(), m_held.end(), before))
            std::stable_sort(m_held.begin(), m_held.end(), before);
    }

private:
    Held m_held;
};

} // namespace dateline
