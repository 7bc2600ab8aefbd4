import { useText } from '../hooks/use-text.tsx';

/** Where tokens are made. Source: https://developers.notion.com/guides/notion-api/quick-start */
const PERSONAL_TOKENS = 'https://www.notion.so/developers/tokens';
/** Source: https://developers.notion.com/reference/create-a-token */
const CONNECTIONS = 'https://www.notion.so/developers/connections';

/** What each kind of token can see, how to let it see more, and where to make one. */
export function TokenHelp() {
  const t = useText();
  return (
    <div class="token-help">
      <h3>{t('options.helpTitle')}</h3>
      <h4>{t('options.personal')}</h4>
      <p>{t('options.personalText')}</p>
      <NotionLink url={PERSONAL_TOKENS} text={t('options.personalLink')} />
      <h4>{t('options.internal')}</h4>
      <p>{t('options.internalText')}</p>
      <NotionLink url={CONNECTIONS} text={t('options.internalLink')} />
    </div>
  );
}

function NotionLink({ url, text }: { url: string; text: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
