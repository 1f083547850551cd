// SPDX-FileCopyrightText: 2026 The Phổ Luật authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "materials/attachmentfiles.h"
#include "materials/materialpanel.h"
#include "materials/vocabulary.h"
#include "work/flows.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace PhoLuat {

class AttachmentsPanel;
class PdfView;
class RemarksPanel;
class Prompts;
class TextPane;
class UndoKeys;

/// One material: its text in the middle, a PDF beside it when asked for, the inspector at the right.
class MaterialEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaterialEditor)
public:
    MaterialEditor(Workspace &workspace, Tools tools, Prompts &prompts, const Vocabulary &vocabulary, QWidget *parent = nullptr);
    ~MaterialEditor() override;

    /// Shows another material; it must be open in the workspace.
    void show(const MaterialId &id);
    [[nodiscard]] MaterialId id() const { return m_id; }
    /// Tells the workspace what was typed last.
    void flush();
    [[nodiscard]] TextPane *text() const { return m_text; }
    [[nodiscard]] QTabWidget *inspector() const { return m_inspector; }
    void attach(const QStringList &files);
    void askForAttachments();

signals:
    void errorRaised(const PhoLuat::Error &error);
    void jobStarted(const QString &text, const QFuture<void> &job);

private:
    void showViewer(bool shown);
    void refresh();
    void change(const MaterialChange &change, const QString &text, const QString &gesture);
    void addPanel(MaterialPanel *panel, const QString &words);

    Workspace &m_workspace;
    Tools m_tools;
    Prompts &m_prompts;
    AttachmentFiles m_files;
    MaterialId m_id;
    UndoKeys *m_undoKeys;
    QSplitter *m_split;
    TextPane *m_text;
    PdfView *m_viewer;
    QTabWidget *m_inspector;
    AttachmentsPanel *m_attachments;
    RemarksPanel *m_remarks;
    QList<MaterialPanel *> m_panels;
};

} // namespace PhoLuat
