#include "core/scene/view_history.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double kAlikeShare = 0.02; ///< of the width by which the ends may differ
constexpr double kJumpZoom = 2.5;

} // namespace

bool alike(const Viewport& a, const Viewport& b) {
    const double most = kAlikeShare * std::min(a.seconds(), b.seconds());
    return std::abs(a.start - b.start) <= most && std::abs(a.end - b.end) <= most;
}

bool isJump(const Viewport& from, const Viewport& to) {
    const double narrow = std::min(from.seconds(), to.seconds());
    const double wide = std::max(from.seconds(), to.seconds());
    const double shared = std::min(from.end, to.end) - std::max(from.start, to.start);
    return wide > narrow * kJumpZoom || shared < narrow / 2;
}

bool ViewHistory::isCurrent(const Viewport& view) const {
    return !m_views.empty() && alike(m_views[m_at], view);
}

void ViewHistory::visit(const Viewport& view) {
    if (isCurrent(view))
        return;
    if (!m_views.empty())
        m_views.resize(m_at + 1);
    m_views.push_back(view);
    if (m_views.size() > kMostViews)
        m_views.erase(m_views.begin());
    m_at = m_views.size() - 1;
}

bool ViewHistory::canGoBack(const Viewport& now) const {
    return m_at > 0 || (!m_views.empty() && !isCurrent(now));
}

bool ViewHistory::canGoForward(const Viewport& now) const {
    return m_at + 1 < m_views.size() && isCurrent(now);
}

std::optional<Viewport> ViewHistory::back(const Viewport& now) {
    visit(now);
    if (m_at == 0)
        return std::nullopt;
    return m_views[--m_at];
}

std::optional<Viewport> ViewHistory::forward(const Viewport& now) {
    visit(now);
    if (m_at + 1 >= m_views.size())
        return std::nullopt;
    return m_views[++m_at];
}

void ViewHistory::arrive(const Viewport& view) {
    if (!m_views.empty())
        m_views[m_at] = view;
}

void ViewHistory::reset() {
    m_views.clear();
    m_at = 0;
}

} // namespace dateline
