#pragma once

#include "core/scene/viewport.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace dateline {

/// The views that somebody has rested on, to go back and forward through, as in a browser. Those who call it
/// say what is in view now, as the view moves on without telling.
class ViewHistory {
public:
    static constexpr std::size_t kMostViews = 100;

    /// Remembers a view, unless it is much the same as the one remembered last. What lay forward is
    /// forgotten.
    void visit(const Viewport& view);

    [[nodiscard]] bool canGoBack(const Viewport& now) const;
    [[nodiscard]] bool canGoForward(const Viewport& now) const;
    /// The view before `now`, which is visited first; none when there is none.
    [[nodiscard]] std::optional<Viewport> back(const Viewport& now);
    [[nodiscard]] std::optional<Viewport> forward(const Viewport& now);
    /// Where going back or forward has really led, when limits have moved it.
    void arrive(const Viewport& view);

    void reset();
    [[nodiscard]] std::size_t size() const { return m_views.size(); }

private:
    [[nodiscard]] bool isCurrent(const Viewport& view) const;

    std::vector<Viewport> m_views;
    std::size_t m_at = 0; ///< of the view that is looked at, or was left last
};

/// Whether two views show the same time, but for a few pixels of it.
[[nodiscard]] bool alike(const Viewport& a, const Viewport& b);
/// Whether from one view to another one loses sight of where one was: most of the time in view is another, or
/// it is much closer or farther.
[[nodiscard]] bool isJump(const Viewport& from, const Viewport& to);

} // namespace dateline
