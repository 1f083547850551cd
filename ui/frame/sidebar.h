// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIcon>
#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace PhoLuat {

/// The pages by icon and word, with a count; collapses to icons.
class SideBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideBar)
public:
    explicit SideBar(QWidget *parent = nullptr);
    ~SideBar() override;

    void addEntry(const QString &key, const QString &iconName, const QString &title, const QString &shortcut);
    void setCurrent(const QString &key);
    void setBadge(const QString &key, int count);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

signals:
    void chosen(const QString &key);
    void collapsedChanged(bool collapsed);

private:
    class Entry;
    QHash<QString, Entry *> m_entries;
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QToolButton *m_fold;
    bool m_collapsed = false;
};

} // namespace PhoLuat
