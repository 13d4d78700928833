import type { GuaranteeLabels } from "../guarantee-labels.js";

/** What is printed around guarantees in Ukrainian. */
export const ukGuaranteeLabels: GuaranteeLabels = {
  field: {
    layer: "Рівень",
    summary: "Що сказано в тексті",
    trigger: "Коли це діє",
    obligation: "Зобов’язання",
    guarantors: "Гаранти",
    discretion: "Хто вирішує",
    instrument: "Вид документа",
    bindingness: "Обов’язковість",
    measures: "Заходи",
    troops: "Війська",
    ratification: "Ратифікація",
  },
  point: "Пункт",
  caption: "Що гарантує кожен текст, пункт за пунктом",
  layer: "Рівень {number}",
  comparison: "Лише для порівняння",
  notSaid: "Не вказано",
  unsaid: "У наших джерелах нічого не сказано про таке: {name}.",
  disputed: "Спірне питання:",
  drawing: "Рівні гарантій, перший — у центрі ({count})",
  firmLine: "Суцільна лінія: погоджено.",
  openLine: "Пунктирна лінія: не погоджено, є спір або вже не діє.",
  allPoints: "Усі пункти",
};
