import { Notice } from '#components/ui/notice.tsx'

/** What went wrong with a plain form, after it has led back to its page. Nothing where nothing did. */
export function ProblemNotice({ text }: { text: string | null }) {
  return text && <Notice tone="change" icon="warning" title={text} />
}
