import {
  Blank,
  Button,
  t,
  un
} from "./start.js";

var InviteFirst = ({ children }) => un`<${Blank} act=${un`<${Button} href="/week">${t("invite-somebody")}<//>`}>${children}<//>`;

export {
  InviteFirst
};
